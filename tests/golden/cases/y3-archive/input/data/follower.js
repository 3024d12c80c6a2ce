window.YTD.follower.part0 = [
]