window.YTD.follower.part0 = [
  {
    "follower" : {
      "accountId" : "9000",
      "userLink" : "https://example.org/9000"
    }
  },
  {
    "follower" : {
      "accountId" : "9001",
      "userLink" : "https://example.org/9001"
    }
  },
  {
    "follower" : {
      "accountId" : "9002",
      "userLink" : "https://example.org/9002"
    }
  },
  {
    "follower" : {
      "accountId" : "9003",
      "userLink" : "https://example.org/9003"
    }
  },
  {
    "follower" : {
      "accountId" : "9004",
      "userLink" : "https://example.org/9004"
    }
  },
  {
    "follower" : {
      "accountId" : "9005",
      "userLink" : "https://example.org/9005"
    }
  },
  {
    "follower" : {
      "accountId" : "9006",
      "userLink" : "https://example.org/9006"
    }
  },
  {
    "follower" : {
      "accountId" : "9007",
      "userLink" : "https://example.org/9007"
    }
  },
  {
    "follower" : {
      "accountId" : "9008",
      "userLink" : "https://example.org/9008"
    }
  },
  {
    "follower" : {
      "accountId" : "9009",
      "userLink" : "https://example.org/9009"
    }
  },
  {
    "follower" : {
      "accountId" : "9010",
      "userLink" : "https://example.org/9010"
    }
  },
  {
    "follower" : {
      "accountId" : "9011",
      "userLink" : "https://example.org/9011"
    }
  },
  {
    "follower" : {
      "accountId" : "9012",
      "userLink" : "https://example.org/9012"
    }
  },
  {
    "follower" : {
      "accountId" : "9013",
      "userLink" : "https://example.org/9013"
    }
  },
  {
    "follower" : {
      "accountId" : "9014",
      "userLink" : "https://example.org/9014"
    }
  },
  {
    "follower" : {
      "accountId" : "9015",
      "userLink" : "https://example.org/9015"
    }
  },
  {
    "follower" : {
      "accountId" : "9016",
      "userLink" : "https://example.org/9016"
    }
  },
  {
    "follower" : {
      "accountId" : "9017",
      "userLink" : "https://example.org/9017"
    }
  },
  {
    "follower" : {
      "accountId" : "9018",
      "userLink" : "https://example.org/9018"
    }
  },
  {
    "follower" : {
      "accountId" : "9019",
      "userLink" : "https://example.org/9019"
    }
  },
  {
    "follower" : {
      "accountId" : "9020",
      "userLink" : "https://example.org/9020"
    }
  },
  {
    "follower" : {
      "accountId" : "9021",
      "userLink" : "https://example.org/9021"
    }
  },
  {
    "follower" : {
      "accountId" : "9022",
      "userLink" : "https://example.org/9022"
    }
  },
  {
    "follower" : {
      "accountId" : "9023",
      "userLink" : "https://example.org/9023"
    }
  },
  {
    "follower" : {
      "accountId" : "9024",
      "userLink" : "https://example.org/9024"
    }
  },
  {
    "follower" : {
      "accountId" : "9025",
      "userLink" : "https://example.org/9025"
    }
  },
  {
    "follower" : {
      "accountId" : "9026",
      "userLink" : "https://example.org/9026"
    }
  },
  {
    "follower" : {
      "accountId" : "9027",
      "userLink" : "https://example.org/9027"
    }
  },
  {
    "follower" : {
      "accountId" : "9028",
      "userLink" : "https://example.org/9028"
    }
  },
  {
    "follower" : {
      "accountId" : "9029",
      "userLink" : "https://example.org/9029"
    }
  },
  {
    "follower" : {
      "accountId" : "9030",
      "userLink" : "https://example.org/9030"
    }
  },
  {
    "follower" : {
      "accountId" : "9031",
      "userLink" : "https://example.org/9031"
    }
  },
  {
    "follower" : {
      "accountId" : "9032",
      "userLink" : "https://example.org/9032"
    }
  },
  {
    "follower" : {
      "accountId" : "9033",
      "userLink" : "https://example.org/9033"
    }
  },
  {
    "follower" : {
      "accountId" : "9034",
      "userLink" : "https://example.org/9034"
    }
  },
  {
    "follower" : {
      "accountId" : "9035",
      "userLink" : "https://example.org/9035"
    }
  },
  {
    "follower" : {
      "accountId" : "9036",
      "userLink" : "https://example.org/9036"
    }
  },
  {
    "follower" : {
      "accountId" : "9037",
      "userLink" : "https://example.org/9037"
    }
  },
  {
    "follower" : {
      "accountId" : "9038",
      "userLink" : "https://example.org/9038"
    }
  },
  {
    "follower" : {
      "accountId" : "9039",
      "userLink" : "https://example.org/9039"
    }
  },
  {
    "follower" : {
      "accountId" : "9040",
      "userLink" : "https://example.org/9040"
    }
  },
  {
    "follower" : {
      "accountId" : "9041",
      "userLink" : "https://example.org/9041"
    }
  },
  {
    "follower" : {
      "accountId" : "9042",
      "userLink" : "https://example.org/9042"
    }
  },
  {
    "follower" : {
      "accountId" : "9043",
      "userLink" : "https://example.org/9043"
    }
  },
  {
    "follower" : {
      "accountId" : "9044",
      "userLink" : "https://example.org/9044"
    }
  },
  {
    "follower" : {
      "accountId" : "9045",
      "userLink" : "https://example.org/9045"
    }
  },
  {
    "follower" : {
      "accountId" : "9046",
      "userLink" : "https://example.org/9046"
    }
  },
  {
    "follower" : {
      "accountId" : "9047",
      "userLink" : "https://example.org/9047"
    }
  },
  {
    "follower" : {
      "accountId" : "9048",
      "userLink" : "https://example.org/9048"
    }
  },
  {
    "follower" : {
      "accountId" : "9049",
      "userLink" : "https://example.org/9049"
    }
  },
  {
    "follower" : {
      "accountId" : "9050",
      "userLink" : "https://example.org/9050"
    }
  },
  {
    "follower" : {
      "accountId" : "9051",
      "userLink" : "https://example.org/9051"
    }
  },
  {
    "follower" : {
      "accountId" : "9052",
      "userLink" : "https://example.org/9052"
    }
  },
  {
    "follower" : {
      "accountId" : "9053",
      "userLink" : "https://example.org/9053"
    }
  },
  {
    "follower" : {
      "accountId" : "9054",
      "userLink" : "https://example.org/9054"
    }
  },
  {
    "follower" : {
      "accountId" : "9055",
      "userLink" : "https://example.org/9055"
    }
  },
  {
    "follower" : {
      "accountId" : "9056",
      "userLink" : "https://example.org/9056"
    }
  },
  {
    "follower" : {
      "accountId" : "9057",
      "userLink" : "https://example.org/9057"
    }
  },
  {
    "follower" : {
      "accountId" : "9058",
      "userLink" : "https://example.org/9058"
    }
  },
  {
    "follower" : {
      "accountId" : "9059",
      "userLink" : "https://example.org/9059"
    }
  },
  {
    "follower" : {
      "accountId" : "9060",
      "userLink" : "https://example.org/9060"
    }
  },
  {
    "follower" : {
      "accountId" : "9061",
      "userLink" : "https://example.org/9061"
    }
  },
  {
    "follower" : {
      "accountId" : "9062",
      "userLink" : "https://example.org/9062"
    }
  },
  {
    "follower" : {
      "accountId" : "9063",
      "userLink" : "https://example.org/9063"
    }
  },
  {
    "follower" : {
      "accountId" : "9064",
      "userLink" : "https://example.org/9064"
    }
  },
  {
    "follower" : {
      "accountId" : "9065",
      "userLink" : "https://example.org/9065"
    }
  },
  {
    "follower" : {
      "accountId" : "9066",
      "userLink" : "https://example.org/9066"
    }
  },
  {
    "follower" : {
      "accountId" : "9067",
      "userLink" : "https://example.org/9067"
    }
  },
  {
    "follower" : {
      "accountId" : "9068",
      "userLink" : "https://example.org/9068"
    }
  },
  {
    "follower" : {
      "accountId" : "9069",
      "userLink" : "https://example.org/9069"
    }
  },
  {
    "follower" : {
      "accountId" : "9070",
      "userLink" : "https://example.org/9070"
    }
  },
  {
    "follower" : {
      "accountId" : "9071",
      "userLink" : "https://example.org/9071"
    }
  },
  {
    "follower" : {
      "accountId" : "9072",
      "userLink" : "https://example.org/9072"
    }
  },
  {
    "follower" : {
      "accountId" : "9073",
      "userLink" : "https://example.org/9073"
    }
  },
  {
    "follower" : {
      "accountId" : "9074",
      "userLink" : "https://example.org/9074"
    }
  },
  {
    "follower" : {
      "accountId" : "9075",
      "userLink" : "https://example.org/9075"
    }
  },
  {
    "follower" : {
      "accountId" : "9076",
      "userLink" : "https://example.org/9076"
    }
  },
  {
    "follower" : {
      "accountId" : "9077",
      "userLink" : "https://example.org/9077"
    }
  },
  {
    "follower" : {
      "accountId" : "9078",
      "userLink" : "https://example.org/9078"
    }
  },
  {
    "follower" : {
      "accountId" : "9079",
      "userLink" : "https://example.org/9079"
    }
  },
  {
    "follower" : {
      "accountId" : "9080",
      "userLink" : "https://example.org/9080"
    }
  },
  {
    "follower" : {
      "accountId" : "9081",
      "userLink" : "https://example.org/9081"
    }
  },
  {
    "follower" : {
      "accountId" : "9082",
      "userLink" : "https://example.org/9082"
    }
  },
  {
    "follower" : {
      "accountId" : "9083",
      "userLink" : "https://example.org/9083"
    }
  },
  {
    "follower" : {
      "accountId" : "9084",
      "userLink" : "https://example.org/9084"
    }
  },
  {
    "follower" : {
      "accountId" : "9085",
      "userLink" : "https://example.org/9085"
    }
  },
  {
    "follower" : {
      "accountId" : "9086",
      "userLink" : "https://example.org/9086"
    }
  },
  {
    "follower" : {
      "accountId" : "9087",
      "userLink" : "https://example.org/9087"
    }
  },
  {
    "follower" : {
      "accountId" : "9088",
      "userLink" : "https://example.org/9088"
    }
  },
  {
    "follower" : {
      "accountId" : "9089",
      "userLink" : "https://example.org/9089"
    }
  },
  {
    "follower" : {
      "accountId" : "9090",
      "userLink" : "https://example.org/9090"
    }
  },
  {
    "follower" : {
      "accountId" : "9091",
      "userLink" : "https://example.org/9091"
    }
  },
  {
    "follower" : {
      "accountId" : "9092",
      "userLink" : "https://example.org/9092"
    }
  },
  {
    "follower" : {
      "accountId" : "9093",
      "userLink" : "https://example.org/9093"
    }
  },
  {
    "follower" : {
      "accountId" : "9094",
      "userLink" : "https://example.org/9094"
    }
  },
  {
    "follower" : {
      "accountId" : "9095",
      "userLink" : "https://example.org/9095"
    }
  },
  {
    "follower" : {
      "accountId" : "9096",
      "userLink" : "https://example.org/9096"
    }
  },
  {
    "follower" : {
      "accountId" : "9097",
      "userLink" : "https://example.org/9097"
    }
  },
  {
    "follower" : {
      "accountId" : "9098",
      "userLink" : "https://example.org/9098"
    }
  },
  {
    "follower" : {
      "accountId" : "9099",
      "userLink" : "https://example.org/9099"
    }
  },
  {
    "follower" : {
      "accountId" : "9100",
      "userLink" : "https://example.org/9100"
    }
  },
  {
    "follower" : {
      "accountId" : "9101",
      "userLink" : "https://example.org/9101"
    }
  },
  {
    "follower" : {
      "accountId" : "9102",
      "userLink" : "https://example.org/9102"
    }
  },
  {
    "follower" : {
      "accountId" : "9103",
      "userLink" : "https://example.org/9103"
    }
  },
  {
    "follower" : {
      "accountId" : "9104",
      "userLink" : "https://example.org/9104"
    }
  },
  {
    "follower" : {
      "accountId" : "9105",
      "userLink" : "https://example.org/9105"
    }
  },
  {
    "follower" : {
      "accountId" : "9106",
      "userLink" : "https://example.org/9106"
    }
  },
  {
    "follower" : {
      "accountId" : "9107",
      "userLink" : "https://example.org/9107"
    }
  },
  {
    "follower" : {
      "accountId" : "9108",
      "userLink" : "https://example.org/9108"
    }
  },
  {
    "follower" : {
      "accountId" : "9109",
      "userLink" : "https://example.org/9109"
    }
  },
  {
    "follower" : {
      "accountId" : "9110",
      "userLink" : "https://example.org/9110"
    }
  },
  {
    "follower" : {
      "accountId" : "9111",
      "userLink" : "https://example.org/9111"
    }
  },
  {
    "follower" : {
      "accountId" : "9112",
      "userLink" : "https://example.org/9112"
    }
  },
  {
    "follower" : {
      "accountId" : "9113",
      "userLink" : "https://example.org/9113"
    }
  },
  {
    "follower" : {
      "accountId" : "9114",
      "userLink" : "https://example.org/9114"
    }
  },
  {
    "follower" : {
      "accountId" : "9115",
      "userLink" : "https://example.org/9115"
    }
  },
  {
    "follower" : {
      "accountId" : "9116",
      "userLink" : "https://example.org/9116"
    }
  },
  {
    "follower" : {
      "accountId" : "9117",
      "userLink" : "https://example.org/9117"
    }
  },
  {
    "follower" : {
      "accountId" : "9118",
      "userLink" : "https://example.org/9118"
    }
  },
  {
    "follower" : {
      "accountId" : "9119",
      "userLink" : "https://example.org/9119"
    }
  },
  {
    "follower" : {
      "accountId" : "9120",
      "userLink" : "https://example.org/9120"
    }
  },
  {
    "follower" : {
      "accountId" : "9121",
      "userLink" : "https://example.org/9121"
    }
  },
  {
    "follower" : {
      "accountId" : "9122",
      "userLink" : "https://example.org/9122"
    }
  },
  {
    "follower" : {
      "accountId" : "9123",
      "userLink" : "https://example.org/9123"
    }
  },
  {
    "follower" : {
      "accountId" : "9124",
      "userLink" : "https://example.org/9124"
    }
  },
  {
    "follower" : {
      "accountId" : "9125",
      "userLink" : "https://example.org/9125"
    }
  },
  {
    "follower" : {
      "accountId" : "9126",
      "userLink" : "https://example.org/9126"
    }
  },
  {
    "follower" : {
      "accountId" : "9127",
      "userLink" : "https://example.org/9127"
    }
  },
  {
    "follower" : {
      "accountId" : "9128",
      "userLink" : "https://example.org/9128"
    }
  },
  {
    "follower" : {
      "accountId" : "9129",
      "userLink" : "https://example.org/9129"
    }
  },
  {
    "follower" : {
      "accountId" : "9130",
      "userLink" : "https://example.org/9130"
    }
  },
  {
    "follower" : {
      "accountId" : "9131",
      "userLink" : "https://example.org/9131"
    }
  },
  {
    "follower" : {
      "accountId" : "9132",
      "userLink" : "https://example.org/9132"
    }
  },
  {
    "follower" : {
      "accountId" : "9133",
      "userLink" : "https://example.org/9133"
    }
  },
  {
    "follower" : {
      "accountId" : "9134",
      "userLink" : "https://example.org/9134"
    }
  },
  {
    "follower" : {
      "accountId" : "9135",
      "userLink" : "https://example.org/9135"
    }
  },
  {
    "follower" : {
      "accountId" : "9136",
      "userLink" : "https://example.org/9136"
    }
  },
  {
    "follower" : {
      "accountId" : "9137",
      "userLink" : "https://example.org/9137"
    }
  },
  {
    "follower" : {
      "accountId" : "9138",
      "userLink" : "https://example.org/9138"
    }
  },
  {
    "follower" : {
      "accountId" : "9139",
      "userLink" : "https://example.org/9139"
    }
  },
  {
    "follower" : {
      "accountId" : "9140",
      "userLink" : "https://example.org/9140"
    }
  },
  {
    "follower" : {
      "accountId" : "9141",
      "userLink" : "https://example.org/9141"
    }
  },
  {
    "follower" : {
      "accountId" : "9142",
      "userLink" : "https://example.org/9142"
    }
  },
  {
    "follower" : {
      "accountId" : "9143",
      "userLink" : "https://example.org/9143"
    }
  },
  {
    "follower" : {
      "accountId" : "9144",
      "userLink" : "https://example.org/9144"
    }
  },
  {
    "follower" : {
      "accountId" : "9145",
      "userLink" : "https://example.org/9145"
    }
  },
  {
    "follower" : {
      "accountId" : "9146",
      "userLink" : "https://example.org/9146"
    }
  },
  {
    "follower" : {
      "accountId" : "9147",
      "userLink" : "https://example.org/9147"
    }
  },
  {
    "follower" : {
      "accountId" : "9148",
      "userLink" : "https://example.org/9148"
    }
  },
  {
    "follower" : {
      "accountId" : "9149",
      "userLink" : "https://example.org/9149"
    }
  },
  {
    "follower" : {
      "accountId" : "9150",
      "userLink" : "https://example.org/9150"
    }
  },
  {
    "follower" : {
      "accountId" : "9151",
      "userLink" : "https://example.org/9151"
    }
  },
  {
    "follower" : {
      "accountId" : "9152",
      "userLink" : "https://example.org/9152"
    }
  },
  {
    "follower" : {
      "accountId" : "9153",
      "userLink" : "https://example.org/9153"
    }
  },
  {
    "follower" : {
      "accountId" : "9154",
      "userLink" : "https://example.org/9154"
    }
  },
  {
    "follower" : {
      "accountId" : "9155",
      "userLink" : "https://example.org/9155"
    }
  },
  {
    "follower" : {
      "accountId" : "9156",
      "userLink" : "https://example.org/9156"
    }
  },
  {
    "follower" : {
      "accountId" : "9157",
      "userLink" : "https://example.org/9157"
    }
  },
  {
    "follower" : {
      "accountId" : "9158",
      "userLink" : "https://example.org/9158"
    }
  },
  {
    "follower" : {
      "accountId" : "9159",
      "userLink" : "https://example.org/9159"
    }
  },
  {
    "follower" : {
      "accountId" : "9160",
      "userLink" : "https://example.org/9160"
    }
  },
  {
    "follower" : {
      "accountId" : "9161",
      "userLink" : "https://example.org/9161"
    }
  },
  {
    "follower" : {
      "accountId" : "9162",
      "userLink" : "https://example.org/9162"
    }
  },
  {
    "follower" : {
      "accountId" : "9163",
      "userLink" : "https://example.org/9163"
    }
  },
  {
    "follower" : {
      "accountId" : "9164",
      "userLink" : "https://example.org/9164"
    }
  },
  {
    "follower" : {
      "accountId" : "9165",
      "userLink" : "https://example.org/9165"
    }
  },
  {
    "follower" : {
      "accountId" : "9166",
      "userLink" : "https://example.org/9166"
    }
  },
  {
    "follower" : {
      "accountId" : "9167",
      "userLink" : "https://example.org/9167"
    }
  },
  {
    "follower" : {
      "accountId" : "9168",
      "userLink" : "https://example.org/9168"
    }
  },
  {
    "follower" : {
      "accountId" : "9169",
      "userLink" : "https://example.org/9169"
    }
  },
  {
    "follower" : {
      "accountId" : "9170",
      "userLink" : "https://example.org/9170"
    }
  },
  {
    "follower" : {
      "accountId" : "9171",
      "userLink" : "https://example.org/9171"
    }
  },
  {
    "follower" : {
      "accountId" : "9172",
      "userLink" : "https://example.org/9172"
    }
  },
  {
    "follower" : {
      "accountId" : "9173",
      "userLink" : "https://example.org/9173"
    }
  },
  {
    "follower" : {
      "accountId" : "9174",
      "userLink" : "https://example.org/9174"
    }
  },
  {
    "follower" : {
      "accountId" : "9175",
      "userLink" : "https://example.org/9175"
    }
  },
  {
    "follower" : {
      "accountId" : "9176",
      "userLink" : "https://example.org/9176"
    }
  },
  {
    "follower" : {
      "accountId" : "9177",
      "userLink" : "https://example.org/9177"
    }
  },
  {
    "follower" : {
      "accountId" : "9178",
      "userLink" : "https://example.org/9178"
    }
  },
  {
    "follower" : {
      "accountId" : "9179",
      "userLink" : "https://example.org/9179"
    }
  },
  {
    "follower" : {
      "accountId" : "9180",
      "userLink" : "https://example.org/9180"
    }
  },
  {
    "follower" : {
      "accountId" : "9181",
      "userLink" : "https://example.org/9181"
    }
  },
  {
    "follower" : {
      "accountId" : "9182",
      "userLink" : "https://example.org/9182"
    }
  },
  {
    "follower" : {
      "accountId" : "9183",
      "userLink" : "https://example.org/9183"
    }
  },
  {
    "follower" : {
      "accountId" : "9184",
      "userLink" : "https://example.org/9184"
    }
  },
  {
    "follower" : {
      "accountId" : "9185",
      "userLink" : "https://example.org/9185"
    }
  },
  {
    "follower" : {
      "accountId" : "9186",
      "userLink" : "https://example.org/9186"
    }
  },
  {
    "follower" : {
      "accountId" : "9187",
      "userLink" : "https://example.org/9187"
    }
  },
  {
    "follower" : {
      "accountId" : "9188",
      "userLink" : "https://example.org/9188"
    }
  },
  {
    "follower" : {
      "accountId" : "9189",
      "userLink" : "https://example.org/9189"
    }
  },
  {
    "follower" : {
      "accountId" : "9190",
      "userLink" : "https://example.org/9190"
    }
  },
  {
    "follower" : {
      "accountId" : "9191",
      "userLink" : "https://example.org/9191"
    }
  },
  {
    "follower" : {
      "accountId" : "9192",
      "userLink" : "https://example.org/9192"
    }
  },
  {
    "follower" : {
      "accountId" : "9193",
      "userLink" : "https://example.org/9193"
    }
  },
  {
    "follower" : {
      "accountId" : "9194",
      "userLink" : "https://example.org/9194"
    }
  },
  {
    "follower" : {
      "accountId" : "9195",
      "userLink" : "https://example.org/9195"
    }
  },
  {
    "follower" : {
      "accountId" : "9196",
      "userLink" : "https://example.org/9196"
    }
  },
  {
    "follower" : {
      "accountId" : "9197",
      "userLink" : "https://example.org/9197"
    }
  },
  {
    "follower" : {
      "accountId" : "9198",
      "userLink" : "https://example.org/9198"
    }
  },
  {
    "follower" : {
      "accountId" : "9199",
      "userLink" : "https://example.org/9199"
    }
  },
  {
    "follower" : {
      "accountId" : "9200",
      "userLink" : "https://example.org/9200"
    }
  },
  {
    "follower" : {
      "accountId" : "9201",
      "userLink" : "https://example.org/9201"
    }
  },
  {
    "follower" : {
      "accountId" : "9202",
      "userLink" : "https://example.org/9202"
    }
  },
  {
    "follower" : {
      "accountId" : "9203",
      "userLink" : "https://example.org/9203"
    }
  },
  {
    "follower" : {
      "accountId" : "9204",
      "userLink" : "https://example.org/9204"
    }
  },
  {
    "follower" : {
      "accountId" : "9205",
      "userLink" : "https://example.org/9205"
    }
  },
  {
    "follower" : {
      "accountId" : "9206",
      "userLink" : "https://example.org/9206"
    }
  },
  {
    "follower" : {
      "accountId" : "9207",
      "userLink" : "https://example.org/9207"
    }
  },
  {
    "follower" : {
      "accountId" : "9208",
      "userLink" : "https://example.org/9208"
    }
  },
  {
    "follower" : {
      "accountId" : "9209",
      "userLink" : "https://example.org/9209"
    }
  },
  {
    "follower" : {
      "accountId" : "9210",
      "userLink" : "https://example.org/9210"
    }
  },
  {
    "follower" : {
      "accountId" : "9211",
      "userLink" : "https://example.org/9211"
    }
  },
  {
    "follower" : {
      "accountId" : "9212",
      "userLink" : "https://example.org/9212"
    }
  },
  {
    "follower" : {
      "accountId" : "9213",
      "userLink" : "https://example.org/9213"
    }
  },
  {
    "follower" : {
      "accountId" : "9214",
      "userLink" : "https://example.org/9214"
    }
  },
  {
    "follower" : {
      "accountId" : "9215",
      "userLink" : "https://example.org/9215"
    }
  },
  {
    "follower" : {
      "accountId" : "9216",
      "userLink" : "https://example.org/9216"
    }
  },
  {
    "follower" : {
      "accountId" : "9217",
      "userLink" : "https://example.org/9217"
    }
  },
  {
    "follower" : {
      "accountId" : "9218",
      "userLink" : "https://example.org/9218"
    }
  },
  {
    "follower" : {
      "accountId" : "9219",
      "userLink" : "https://example.org/9219"
    }
  },
  {
    "follower" : {
      "accountId" : "9220",
      "userLink" : "https://example.org/9220"
    }
  },
  {
    "follower" : {
      "accountId" : "9221",
      "userLink" : "https://example.org/9221"
    }
  },
  {
    "follower" : {
      "accountId" : "9222",
      "userLink" : "https://example.org/9222"
    }
  },
  {
    "follower" : {
      "accountId" : "9223",
      "userLink" : "https://example.org/9223"
    }
  },
  {
    "follower" : {
      "accountId" : "9224",
      "userLink" : "https://example.org/9224"
    }
  },
  {
    "follower" : {
      "accountId" : "9225",
      "userLink" : "https://example.org/9225"
    }
  },
  {
    "follower" : {
      "accountId" : "9226",
      "userLink" : "https://example.org/9226"
    }
  },
  {
    "follower" : {
      "accountId" : "9227",
      "userLink" : "https://example.org/9227"
    }
  },
  {
    "follower" : {
      "accountId" : "9228",
      "userLink" : "https://example.org/9228"
    }
  },
  {
    "follower" : {
      "accountId" : "9229",
      "userLink" : "https://example.org/9229"
    }
  },
  {
    "follower" : {
      "accountId" : "9230",
      "userLink" : "https://example.org/9230"
    }
  },
  {
    "follower" : {
      "accountId" : "9231",
      "userLink" : "https://example.org/9231"
    }
  },
  {
    "follower" : {
      "accountId" : "9232",
      "userLink" : "https://example.org/9232"
    }
  },
  {
    "follower" : {
      "accountId" : "9233",
      "userLink" : "https://example.org/9233"
    }
  },
  {
    "follower" : {
      "accountId" : "9234",
      "userLink" : "https://example.org/9234"
    }
  },
  {
    "follower" : {
      "accountId" : "9235",
      "userLink" : "https://example.org/9235"
    }
  },
  {
    "follower" : {
      "accountId" : "9236",
      "userLink" : "https://example.org/9236"
    }
  },
  {
    "follower" : {
      "accountId" : "9237",
      "userLink" : "https://example.org/9237"
    }
  },
  {
    "follower" : {
      "accountId" : "9238",
      "userLink" : "https://example.org/9238"
    }
  },
  {
    "follower" : {
      "accountId" : "9239",
      "userLink" : "https://example.org/9239"
    }
  },
  {
    "follower" : {
      "accountId" : "9240",
      "userLink" : "https://example.org/9240"
    }
  },
  {
    "follower" : {
      "accountId" : "9241",
      "userLink" : "https://example.org/9241"
    }
  },
  {
    "follower" : {
      "accountId" : "9242",
      "userLink" : "https://example.org/9242"
    }
  },
  {
    "follower" : {
      "accountId" : "9243",
      "userLink" : "https://example.org/9243"
    }
  },
  {
    "follower" : {
      "accountId" : "9244",
      "userLink" : "https://example.org/9244"
    }
  },
  {
    "follower" : {
      "accountId" : "9245",
      "userLink" : "https://example.org/9245"
    }
  },
  {
    "follower" : {
      "accountId" : "9246",
      "userLink" : "https://example.org/9246"
    }
  },
  {
    "follower" : {
      "accountId" : "9247",
      "userLink" : "https://example.org/9247"
    }
  },
  {
    "follower" : {
      "accountId" : "9248",
      "userLink" : "https://example.org/9248"
    }
  },
  {
    "follower" : {
      "accountId" : "9249",
      "userLink" : "https://example.org/9249"
    }
  },
  {
    "follower" : {
      "accountId" : "9250",
      "userLink" : "https://example.org/9250"
    }
  },
  {
    "follower" : {
      "accountId" : "9251",
      "userLink" : "https://example.org/9251"
    }
  },
  {
    "follower" : {
      "accountId" : "9252",
      "userLink" : "https://example.org/9252"
    }
  },
  {
    "follower" : {
      "accountId" : "9253",
      "userLink" : "https://example.org/9253"
    }
  },
  {
    "follower" : {
      "accountId" : "9254",
      "userLink" : "https://example.org/9254"
    }
  },
  {
    "follower" : {
      "accountId" : "9255",
      "userLink" : "https://example.org/9255"
    }
  },
  {
    "follower" : {
      "accountId" : "9256",
      "userLink" : "https://example.org/9256"
    }
  },
  {
    "follower" : {
      "accountId" : "9257",
      "userLink" : "https://example.org/9257"
    }
  },
  {
    "follower" : {
      "accountId" : "9258",
      "userLink" : "https://example.org/9258"
    }
  },
  {
    "follower" : {
      "accountId" : "9259",
      "userLink" : "https://example.org/9259"
    }
  },
  {
    "follower" : {
      "accountId" : "9260",
      "userLink" : "https://example.org/9260"
    }
  },
  {
    "follower" : {
      "accountId" : "9261",
      "userLink" : "https://example.org/9261"
    }
  },
  {
    "follower" : {
      "accountId" : "9262",
      "userLink" : "https://example.org/9262"
    }
  },
  {
    "follower" : {
      "accountId" : "9263",
      "userLink" : "https://example.org/9263"
    }
  },
  {
    "follower" : {
      "accountId" : "9264",
      "userLink" : "https://example.org/9264"
    }
  },
  {
    "follower" : {
      "accountId" : "9265",
      "userLink" : "https://example.org/9265"
    }
  },
  {
    "follower" : {
      "accountId" : "9266",
      "userLink" : "https://example.org/9266"
    }
  },
  {
    "follower" : {
      "accountId" : "9267",
      "userLink" : "https://example.org/9267"
    }
  },
  {
    "follower" : {
      "accountId" : "9268",
      "userLink" : "https://example.org/9268"
    }
  },
  {
    "follower" : {
      "accountId" : "9269",
      "userLink" : "https://example.org/9269"
    }
  },
  {
    "follower" : {
      "accountId" : "9270",
      "userLink" : "https://example.org/9270"
    }
  },
  {
    "follower" : {
      "accountId" : "9271",
      "userLink" : "https://example.org/9271"
    }
  },
  {
    "follower" : {
      "accountId" : "9272",
      "userLink" : "https://example.org/9272"
    }
  },
  {
    "follower" : {
      "accountId" : "9273",
      "userLink" : "https://example.org/9273"
    }
  },
  {
    "follower" : {
      "accountId" : "9274",
      "userLink" : "https://example.org/9274"
    }
  },
  {
    "follower" : {
      "accountId" : "9275",
      "userLink" : "https://example.org/9275"
    }
  },
  {
    "follower" : {
      "accountId" : "9276",
      "userLink" : "https://example.org/9276"
    }
  },
  {
    "follower" : {
      "accountId" : "9277",
      "userLink" : "https://example.org/9277"
    }
  },
  {
    "follower" : {
      "accountId" : "9278",
      "userLink" : "https://example.org/9278"
    }
  },
  {
    "follower" : {
      "accountId" : "9279",
      "userLink" : "https://example.org/9279"
    }
  },
  {
    "follower" : {
      "accountId" : "9280",
      "userLink" : "https://example.org/9280"
    }
  },
  {
    "follower" : {
      "accountId" : "9281",
      "userLink" : "https://example.org/9281"
    }
  },
  {
    "follower" : {
      "accountId" : "9282",
      "userLink" : "https://example.org/9282"
    }
  },
  {
    "follower" : {
      "accountId" : "9283",
      "userLink" : "https://example.org/9283"
    }
  },
  {
    "follower" : {
      "accountId" : "9284",
      "userLink" : "https://example.org/9284"
    }
  },
  {
    "follower" : {
      "accountId" : "9285",
      "userLink" : "https://example.org/9285"
    }
  },
  {
    "follower" : {
      "accountId" : "9286",
      "userLink" : "https://example.org/9286"
    }
  },
  {
    "follower" : {
      "accountId" : "9287",
      "userLink" : "https://example.org/9287"
    }
  },
  {
    "follower" : {
      "accountId" : "9288",
      "userLink" : "https://example.org/9288"
    }
  },
  {
    "follower" : {
      "accountId" : "9289",
      "userLink" : "https://example.org/9289"
    }
  },
  {
    "follower" : {
      "accountId" : "9290",
      "userLink" : "https://example.org/9290"
    }
  },
  {
    "follower" : {
      "accountId" : "9291",
      "userLink" : "https://example.org/9291"
    }
  },
  {
    "follower" : {
      "accountId" : "9292",
      "userLink" : "https://example.org/9292"
    }
  },
  {
    "follower" : {
      "accountId" : "9293",
      "userLink" : "https://example.org/9293"
    }
  },
  {
    "follower" : {
      "accountId" : "9294",
      "userLink" : "https://example.org/9294"
    }
  },
  {
    "follower" : {
      "accountId" : "9295",
      "userLink" : "https://example.org/9295"
    }
  },
  {
    "follower" : {
      "accountId" : "9296",
      "userLink" : "https://example.org/9296"
    }
  },
  {
    "follower" : {
      "accountId" : "9297",
      "userLink" : "https://example.org/9297"
    }
  },
  {
    "follower" : {
      "accountId" : "9298",
      "userLink" : "https://example.org/9298"
    }
  },
  {
    "follower" : {
      "accountId" : "9299",
      "userLink" : "https://example.org/9299"
    }
  },
  {
    "follower" : {
      "accountId" : "9300",
      "userLink" : "https://example.org/9300"
    }
  },
  {
    "follower" : {
      "accountId" : "9301",
      "userLink" : "https://example.org/9301"
    }
  },
  {
    "follower" : {
      "accountId" : "9302",
      "userLink" : "https://example.org/9302"
    }
  },
  {
    "follower" : {
      "accountId" : "9303",
      "userLink" : "https://example.org/9303"
    }
  },
  {
    "follower" : {
      "accountId" : "9304",
      "userLink" : "https://example.org/9304"
    }
  },
  {
    "follower" : {
      "accountId" : "9305",
      "userLink" : "https://example.org/9305"
    }
  },
  {
    "follower" : {
      "accountId" : "9306",
      "userLink" : "https://example.org/9306"
    }
  },
  {
    "follower" : {
      "accountId" : "9307",
      "userLink" : "https://example.org/9307"
    }
  },
  {
    "follower" : {
      "accountId" : "9308",
      "userLink" : "https://example.org/9308"
    }
  },
  {
    "follower" : {
      "accountId" : "9309",
      "userLink" : "https://example.org/9309"
    }
  },
  {
    "follower" : {
      "accountId" : "9310",
      "userLink" : "https://example.org/9310"
    }
  },
  {
    "follower" : {
      "accountId" : "9311",
      "userLink" : "https://example.org/9311"
    }
  },
  {
    "follower" : {
      "accountId" : "9312",
      "userLink" : "https://example.org/9312"
    }
  },
  {
    "follower" : {
      "accountId" : "9313",
      "userLink" : "https://example.org/9313"
    }
  },
  {
    "follower" : {
      "accountId" : "9314",
      "userLink" : "https://example.org/9314"
    }
  },
  {
    "follower" : {
      "accountId" : "9315",
      "userLink" : "https://example.org/9315"
    }
  },
  {
    "follower" : {
      "accountId" : "9316",
      "userLink" : "https://example.org/9316"
    }
  },
  {
    "follower" : {
      "accountId" : "9317",
      "userLink" : "https://example.org/9317"
    }
  },
  {
    "follower" : {
      "accountId" : "9318",
      "userLink" : "https://example.org/9318"
    }
  },
  {
    "follower" : {
      "accountId" : "9319",
      "userLink" : "https://example.org/9319"
    }
  },
  {
    "follower" : {
      "accountId" : "9320",
      "userLink" : "https://example.org/9320"
    }
  },
  {
    "follower" : {
      "accountId" : "9321",
      "userLink" : "https://example.org/9321"
    }
  },
  {
    "follower" : {
      "accountId" : "9322",
      "userLink" : "https://example.org/9322"
    }
  },
  {
    "follower" : {
      "accountId" : "9323",
      "userLink" : "https://example.org/9323"
    }
  },
  {
    "follower" : {
      "accountId" : "9324",
      "userLink" : "https://example.org/9324"
    }
  },
  {
    "follower" : {
      "accountId" : "9325",
      "userLink" : "https://example.org/9325"
    }
  },
  {
    "follower" : {
      "accountId" : "9326",
      "userLink" : "https://example.org/9326"
    }
  },
  {
    "follower" : {
      "accountId" : "9327",
      "userLink" : "https://example.org/9327"
    }
  },
  {
    "follower" : {
      "accountId" : "9328",
      "userLink" : "https://example.org/9328"
    }
  },
  {
    "follower" : {
      "accountId" : "9329",
      "userLink" : "https://example.org/9329"
    }
  },
  {
    "follower" : {
      "accountId" : "9330",
      "userLink" : "https://example.org/9330"
    }
  },
  {
    "follower" : {
      "accountId" : "9331",
      "userLink" : "https://example.org/9331"
    }
  },
  {
    "follower" : {
      "accountId" : "9332",
      "userLink" : "https://example.org/9332"
    }
  },
  {
    "follower" : {
      "accountId" : "9333",
      "userLink" : "https://example.org/9333"
    }
  },
  {
    "follower" : {
      "accountId" : "9334",
      "userLink" : "https://example.org/9334"
    }
  },
  {
    "follower" : {
      "accountId" : "9335",
      "userLink" : "https://example.org/9335"
    }
  },
  {
    "follower" : {
      "accountId" : "9336",
      "userLink" : "https://example.org/9336"
    }
  },
  {
    "follower" : {
      "accountId" : "9337",
      "userLink" : "https://example.org/9337"
    }
  },
  {
    "follower" : {
      "accountId" : "9338",
      "userLink" : "https://example.org/9338"
    }
  },
  {
    "follower" : {
      "accountId" : "9339",
      "userLink" : "https://example.org/9339"
    }
  },
  {
    "follower" : {
      "accountId" : "9340",
      "userLink" : "https://example.org/9340"
    }
  },
  {
    "follower" : {
      "accountId" : "9341",
      "userLink" : "https://example.org/9341"
    }
  },
  {
    "follower" : {
      "accountId" : "9342",
      "userLink" : "https://example.org/9342"
    }
  },
  {
    "follower" : {
      "accountId" : "9343",
      "userLink" : "https://example.org/9343"
    }
  },
  {
    "follower" : {
      "accountId" : "9344",
      "userLink" : "https://example.org/9344"
    }
  },
  {
    "follower" : {
      "accountId" : "9345",
      "userLink" : "https://example.org/9345"
    }
  },
  {
    "follower" : {
      "accountId" : "9346",
      "userLink" : "https://example.org/9346"
    }
  },
  {
    "follower" : {
      "accountId" : "9347",
      "userLink" : "https://example.org/9347"
    }
  },
  {
    "follower" : {
      "accountId" : "9348",
      "userLink" : "https://example.org/9348"
    }
  },
  {
    "follower" : {
      "accountId" : "9349",
      "userLink" : "https://example.org/9349"
    }
  },
  {
    "follower" : {
      "accountId" : "9350",
      "userLink" : "https://example.org/9350"
    }
  },
  {
    "follower" : {
      "accountId" : "9351",
      "userLink" : "https://example.org/9351"
    }
  },
  {
    "follower" : {
      "accountId" : "9352",
      "userLink" : "https://example.org/9352"
    }
  },
  {
    "follower" : {
      "accountId" : "9353",
      "userLink" : "https://example.org/9353"
    }
  },
  {
    "follower" : {
      "accountId" : "9354",
      "userLink" : "https://example.org/9354"
    }
  },
  {
    "follower" : {
      "accountId" : "9355",
      "userLink" : "https://example.org/9355"
    }
  },
  {
    "follower" : {
      "accountId" : "9356",
      "userLink" : "https://example.org/9356"
    }
  },
  {
    "follower" : {
      "accountId" : "9357",
      "userLink" : "https://example.org/9357"
    }
  },
  {
    "follower" : {
      "accountId" : "9358",
      "userLink" : "https://example.org/9358"
    }
  },
  {
    "follower" : {
      "accountId" : "9359",
      "userLink" : "https://example.org/9359"
    }
  },
  {
    "follower" : {
      "accountId" : "9360",
      "userLink" : "https://example.org/9360"
    }
  },
  {
    "follower" : {
      "accountId" : "9361",
      "userLink" : "https://example.org/9361"
    }
  },
  {
    "follower" : {
      "accountId" : "9362",
      "userLink" : "https://example.org/9362"
    }
  },
  {
    "follower" : {
      "accountId" : "9363",
      "userLink" : "https://example.org/9363"
    }
  },
  {
    "follower" : {
      "accountId" : "9364",
      "userLink" : "https://example.org/9364"
    }
  },
  {
    "follower" : {
      "accountId" : "9365",
      "userLink" : "https://example.org/9365"
    }
  },
  {
    "follower" : {
      "accountId" : "9366",
      "userLink" : "https://example.org/9366"
    }
  },
  {
    "follower" : {
      "accountId" : "9367",
      "userLink" : "https://example.org/9367"
    }
  },
  {
    "follower" : {
      "accountId" : "9368",
      "userLink" : "https://example.org/9368"
    }
  },
  {
    "follower" : {
      "accountId" : "9369",
      "userLink" : "https://example.org/9369"
    }
  },
  {
    "follower" : {
      "accountId" : "9370",
      "userLink" : "https://example.org/9370"
    }
  },
  {
    "follower" : {
      "accountId" : "9371",
      "userLink" : "https://example.org/9371"
    }
  },
  {
    "follower" : {
      "accountId" : "9372",
      "userLink" : "https://example.org/9372"
    }
  },
  {
    "follower" : {
      "accountId" : "9373",
      "userLink" : "https://example.org/9373"
    }
  },
  {
    "follower" : {
      "accountId" : "9374",
      "userLink" : "https://example.org/9374"
    }
  },
  {
    "follower" : {
      "accountId" : "9375",
      "userLink" : "https://example.org/9375"
    }
  },
  {
    "follower" : {
      "accountId" : "9376",
      "userLink" : "https://example.org/9376"
    }
  },
  {
    "follower" : {
      "accountId" : "9377",
      "userLink" : "https://example.org/9377"
    }
  },
  {
    "follower" : {
      "accountId" : "9378",
      "userLink" : "https://example.org/9378"
    }
  },
  {
    "follower" : {
      "accountId" : "9379",
      "userLink" : "https://example.org/9379"
    }
  },
  {
    "follower" : {
      "accountId" : "9380",
      "userLink" : "https://example.org/9380"
    }
  },
  {
    "follower" : {
      "accountId" : "9381",
      "userLink" : "https://example.org/9381"
    }
  },
  {
    "follower" : {
      "accountId" : "9382",
      "userLink" : "https://example.org/9382"
    }
  },
  {
    "follower" : {
      "accountId" : "9383",
      "userLink" : "https://example.org/9383"
    }
  },
  {
    "follower" : {
      "accountId" : "9384",
      "userLink" : "https://example.org/9384"
    }
  },
  {
    "follower" : {
      "accountId" : "9385",
      "userLink" : "https://example.org/9385"
    }
  },
  {
    "follower" : {
      "accountId" : "9386",
      "userLink" : "https://example.org/9386"
    }
  },
  {
    "follower" : {
      "accountId" : "9387",
      "userLink" : "https://example.org/9387"
    }
  },
  {
    "follower" : {
      "accountId" : "9388",
      "userLink" : "https://example.org/9388"
    }
  },
  {
    "follower" : {
      "accountId" : "9389",
      "userLink" : "https://example.org/9389"
    }
  },
  {
    "follower" : {
      "accountId" : "9390",
      "userLink" : "https://example.org/9390"
    }
  },
  {
    "follower" : {
      "accountId" : "9391",
      "userLink" : "https://example.org/9391"
    }
  },
  {
    "follower" : {
      "accountId" : "9392",
      "userLink" : "https://example.org/9392"
    }
  },
  {
    "follower" : {
      "accountId" : "9393",
      "userLink" : "https://example.org/9393"
    }
  },
  {
    "follower" : {
      "accountId" : "9394",
      "userLink" : "https://example.org/9394"
    }
  },
  {
    "follower" : {
      "accountId" : "9395",
      "userLink" : "https://example.org/9395"
    }
  },
  {
    "follower" : {
      "accountId" : "9396",
      "userLink" : "https://example.org/9396"
    }
  },
  {
    "follower" : {
      "accountId" : "9397",
      "userLink" : "https://example.org/9397"
    }
  },
  {
    "follower" : {
      "accountId" : "9398",
      "userLink" : "https://example.org/9398"
    }
  },
  {
    "follower" : {
      "accountId" : "9399",
      "userLink" : "https://example.org/9399"
    }
  },
  {
    "follower" : {
      "accountId" : "9400",
      "userLink" : "https://example.org/9400"
    }
  },
  {
    "follower" : {
      "accountId" : "9401",
      "userLink" : "https://example.org/9401"
    }
  },
  {
    "follower" : {
      "accountId" : "9402",
      "userLink" : "https://example.org/9402"
    }
  },
  {
    "follower" : {
      "accountId" : "9403",
      "userLink" : "https://example.org/9403"
    }
  },
  {
    "follower" : {
      "accountId" : "9404",
      "userLink" : "https://example.org/9404"
    }
  },
  {
    "follower" : {
      "accountId" : "9405",
      "userLink" : "https://example.org/9405"
    }
  },
  {
    "follower" : {
      "accountId" : "9406",
      "userLink" : "https://example.org/9406"
    }
  },
  {
    "follower" : {
      "accountId" : "9407",
      "userLink" : "https://example.org/9407"
    }
  },
  {
    "follower" : {
      "accountId" : "9408",
      "userLink" : "https://example.org/9408"
    }
  },
  {
    "follower" : {
      "accountId" : "9409",
      "userLink" : "https://example.org/9409"
    }
  },
  {
    "follower" : {
      "accountId" : "9410",
      "userLink" : "https://example.org/9410"
    }
  },
  {
    "follower" : {
      "accountId" : "9411",
      "userLink" : "https://example.org/9411"
    }
  },
  {
    "follower" : {
      "accountId" : "9412",
      "userLink" : "https://example.org/9412"
    }
  },
  {
    "follower" : {
      "accountId" : "9413",
      "userLink" : "https://example.org/9413"
    }
  },
  {
    "follower" : {
      "accountId" : "9414",
      "userLink" : "https://example.org/9414"
    }
  },
  {
    "follower" : {
      "accountId" : "9415",
      "userLink" : "https://example.org/9415"
    }
  },
  {
    "follower" : {
      "accountId" : "9416",
      "userLink" : "https://example.org/9416"
    }
  },
  {
    "follower" : {
      "accountId" : "9417",
      "userLink" : "https://example.org/9417"
    }
  },
  {
    "follower" : {
      "accountId" : "9418",
      "userLink" : "https://example.org/9418"
    }
  },
  {
    "follower" : {
      "accountId" : "9419",
      "userLink" : "https://example.org/9419"
    }
  },
  {
    "follower" : {
      "accountId" : "9420",
      "userLink" : "https://example.org/9420"
    }
  },
  {
    "follower" : {
      "accountId" : "9421",
      "userLink" : "https://example.org/9421"
    }
  },
  {
    "follower" : {
      "accountId" : "9422",
      "userLink" : "https://example.org/9422"
    }
  },
  {
    "follower" : {
      "accountId" : "9423",
      "userLink" : "https://example.org/9423"
    }
  },
  {
    "follower" : {
      "accountId" : "9424",
      "userLink" : "https://example.org/9424"
    }
  },
  {
    "follower" : {
      "accountId" : "9425",
      "userLink" : "https://example.org/9425"
    }
  },
  {
    "follower" : {
      "accountId" : "9426",
      "userLink" : "https://example.org/9426"
    }
  },
  {
    "follower" : {
      "accountId" : "9427",
      "userLink" : "https://example.org/9427"
    }
  },
  {
    "follower" : {
      "accountId" : "9428",
      "userLink" : "https://example.org/9428"
    }
  },
  {
    "follower" : {
      "accountId" : "9429",
      "userLink" : "https://example.org/9429"
    }
  },
  {
    "follower" : {
      "accountId" : "9430",
      "userLink" : "https://example.org/9430"
    }
  },
  {
    "follower" : {
      "accountId" : "9431",
      "userLink" : "https://example.org/9431"
    }
  },
  {
    "follower" : {
      "accountId" : "9432",
      "userLink" : "https://example.org/9432"
    }
  },
  {
    "follower" : {
      "accountId" : "9433",
      "userLink" : "https://example.org/9433"
    }
  },
  {
    "follower" : {
      "accountId" : "9434",
      "userLink" : "https://example.org/9434"
    }
  },
  {
    "follower" : {
      "accountId" : "9435",
      "userLink" : "https://example.org/9435"
    }
  },
  {
    "follower" : {
      "accountId" : "9436",
      "userLink" : "https://example.org/9436"
    }
  },
  {
    "follower" : {
      "accountId" : "9437",
      "userLink" : "https://example.org/9437"
    }
  },
  {
    "follower" : {
      "accountId" : "9438",
      "userLink" : "https://example.org/9438"
    }
  },
  {
    "follower" : {
      "accountId" : "9439",
      "userLink" : "https://example.org/9439"
    }
  },
  {
    "follower" : {
      "accountId" : "9440",
      "userLink" : "https://example.org/9440"
    }
  },
  {
    "follower" : {
      "accountId" : "9441",
      "userLink" : "https://example.org/9441"
    }
  },
  {
    "follower" : {
      "accountId" : "9442",
      "userLink" : "https://example.org/9442"
    }
  },
  {
    "follower" : {
      "accountId" : "9443",
      "userLink" : "https://example.org/9443"
    }
  },
  {
    "follower" : {
      "accountId" : "9444",
      "userLink" : "https://example.org/9444"
    }
  },
  {
    "follower" : {
      "accountId" : "9445",
      "userLink" : "https://example.org/9445"
    }
  },
  {
    "follower" : {
      "accountId" : "9446",
      "userLink" : "https://example.org/9446"
    }
  },
  {
    "follower" : {
      "accountId" : "9447",
      "userLink" : "https://example.org/9447"
    }
  },
  {
    "follower" : {
      "accountId" : "9448",
      "userLink" : "https://example.org/9448"
    }
  },
  {
    "follower" : {
      "accountId" : "9449",
      "userLink" : "https://example.org/9449"
    }
  },
  {
    "follower" : {
      "accountId" : "9450",
      "userLink" : "https://example.org/9450"
    }
  },
  {
    "follower" : {
      "accountId" : "9451",
      "userLink" : "https://example.org/9451"
    }
  },
  {
    "follower" : {
      "accountId" : "9452",
      "userLink" : "https://example.org/9452"
    }
  },
  {
    "follower" : {
      "accountId" : "9453",
      "userLink" : "https://example.org/9453"
    }
  },
  {
    "follower" : {
      "accountId" : "9454",
      "userLink" : "https://example.org/9454"
    }
  },
  {
    "follower" : {
      "accountId" : "9455",
      "userLink" : "https://example.org/9455"
    }
  },
  {
    "follower" : {
      "accountId" : "9456",
      "userLink" : "https://example.org/9456"
    }
  },
  {
    "follower" : {
      "accountId" : "9457",
      "userLink" : "https://example.org/9457"
    }
  },
  {
    "follower" : {
      "accountId" : "9458",
      "userLink" : "https://example.org/9458"
    }
  },
  {
    "follower" : {
      "accountId" : "9459",
      "userLink" : "https://example.org/9459"
    }
  },
  {
    "follower" : {
      "accountId" : "9460",
      "userLink" : "https://example.org/9460"
    }
  },
  {
    "follower" : {
      "accountId" : "9461",
      "userLink" : "https://example.org/9461"
    }
  },
  {
    "follower" : {
      "accountId" : "9462",
      "userLink" : "https://example.org/9462"
    }
  },
  {
    "follower" : {
      "accountId" : "9463",
      "userLink" : "https://example.org/9463"
    }
  },
  {
    "follower" : {
      "accountId" : "9464",
      "userLink" : "https://example.org/9464"
    }
  },
  {
    "follower" : {
      "accountId" : "9465",
      "userLink" : "https://example.org/9465"
    }
  },
  {
    "follower" : {
      "accountId" : "9466",
      "userLink" : "https://example.org/9466"
    }
  },
  {
    "follower" : {
      "accountId" : "9467",
      "userLink" : "https://example.org/9467"
    }
  },
  {
    "follower" : {
      "accountId" : "9468",
      "userLink" : "https://example.org/9468"
    }
  },
  {
    "follower" : {
      "accountId" : "9469",
      "userLink" : "https://example.org/9469"
    }
  },
  {
    "follower" : {
      "accountId" : "9470",
      "userLink" : "https://example.org/9470"
    }
  },
  {
    "follower" : {
      "accountId" : "9471",
      "userLink" : "https://example.org/9471"
    }
  },
  {
    "follower" : {
      "accountId" : "9472",
      "userLink" : "https://example.org/9472"
    }
  },
  {
    "follower" : {
      "accountId" : "9473",
      "userLink" : "https://example.org/9473"
    }
  },
  {
    "follower" : {
      "accountId" : "9474",
      "userLink" : "https://example.org/9474"
    }
  },
  {
    "follower" : {
      "accountId" : "9475",
      "userLink" : "https://example.org/9475"
    }
  },
  {
    "follower" : {
      "accountId" : "9476",
      "userLink" : "https://example.org/9476"
    }
  },
  {
    "follower" : {
      "accountId" : "9477",
      "userLink" : "https://example.org/9477"
    }
  },
  {
    "follower" : {
      "accountId" : "9478",
      "userLink" : "https://example.org/9478"
    }
  },
  {
    "follower" : {
      "accountId" : "9479",
      "userLink" : "https://example.org/9479"
    }
  },
  {
    "follower" : {
      "accountId" : "9480",
      "userLink" : "https://example.org/9480"
    }
  },
  {
    "follower" : {
      "accountId" : "9481",
      "userLink" : "https://example.org/9481"
    }
  },
  {
    "follower" : {
      "accountId" : "9482",
      "userLink" : "https://example.org/9482"
    }
  },
  {
    "follower" : {
      "accountId" : "9483",
      "userLink" : "https://example.org/9483"
    }
  },
  {
    "follower" : {
      "accountId" : "9484",
      "userLink" : "https://example.org/9484"
    }
  },
  {
    "follower" : {
      "accountId" : "9485",
      "userLink" : "https://example.org/9485"
    }
  },
  {
    "follower" : {
      "accountId" : "9486",
      "userLink" : "https://example.org/9486"
    }
  },
  {
    "follower" : {
      "accountId" : "9487",
      "userLink" : "https://example.org/9487"
    }
  },
  {
    "follower" : {
      "accountId" : "9488",
      "userLink" : "https://example.org/9488"
    }
  },
  {
    "follower" : {
      "accountId" : "9489",
      "userLink" : "https://example.org/9489"
    }
  },
  {
    "follower" : {
      "accountId" : "9490",
      "userLink" : "https://example.org/9490"
    }
  },
  {
    "follower" : {
      "accountId" : "9491",
      "userLink" : "https://example.org/9491"
    }
  },
  {
    "follower" : {
      "accountId" : "9492",
      "userLink" : "https://example.org/9492"
    }
  },
  {
    "follower" : {
      "accountId" : "9493",
      "userLink" : "https://example.org/9493"
    }
  },
  {
    "follower" : {
      "accountId" : "9494",
      "userLink" : "https://example.org/9494"
    }
  },
  {
    "follower" : {
      "accountId" : "9495",
      "userLink" : "https://example.org/9495"
    }
  },
  {
    "follower" : {
      "accountId" : "9496",
      "userLink" : "https://example.org/9496"
    }
  },
  {
    "follower" : {
      "accountId" : "9497",
      "userLink" : "https://example.org/9497"
    }
  },
  {
    "follower" : {
      "accountId" : "9498",
      "userLink" : "https://example.org/9498"
    }
  },
  {
    "follower" : {
      "accountId" : "9499",
      "userLink" : "https://example.org/9499"
    }
  },
  {
    "follower" : {
      "accountId" : "9500",
      "userLink" : "https://example.org/9500"
    }
  },
  {
    "follower" : {
      "accountId" : "9501",
      "userLink" : "https://example.org/9501"
    }
  },
  {
    "follower" : {
      "accountId" : "9502",
      "userLink" : "https://example.org/9502"
    }
  },
  {
    "follower" : {
      "accountId" : "9503",
      "userLink" : "https://example.org/9503"
    }
  },
  {
    "follower" : {
      "accountId" : "9504",
      "userLink" : "https://example.org/9504"
    }
  },
  {
    "follower" : {
      "accountId" : "9505",
      "userLink" : "https://example.org/9505"
    }
  },
  {
    "follower" : {
      "accountId" : "9506",
      "userLink" : "https://example.org/9506"
    }
  },
  {
    "follower" : {
      "accountId" : "9507",
      "userLink" : "https://example.org/9507"
    }
  },
  {
    "follower" : {
      "accountId" : "9508",
      "userLink" : "https://example.org/9508"
    }
  },
  {
    "follower" : {
      "accountId" : "9509",
      "userLink" : "https://example.org/9509"
    }
  },
  {
    "follower" : {
      "accountId" : "9510",
      "userLink" : "https://example.org/9510"
    }
  },
  {
    "follower" : {
      "accountId" : "9511",
      "userLink" : "https://example.org/9511"
    }
  },
  {
    "follower" : {
      "accountId" : "9512",
      "userLink" : "https://example.org/9512"
    }
  },
  {
    "follower" : {
      "accountId" : "9513",
      "userLink" : "https://example.org/9513"
    }
  },
  {
    "follower" : {
      "accountId" : "9514",
      "userLink" : "https://example.org/9514"
    }
  },
  {
    "follower" : {
      "accountId" : "9515",
      "userLink" : "https://example.org/9515"
    }
  },
  {
    "follower" : {
      "accountId" : "9516",
      "userLink" : "https://example.org/9516"
    }
  },
  {
    "follower" : {
      "accountId" : "9517",
      "userLink" : "https://example.org/9517"
    }
  },
  {
    "follower" : {
      "accountId" : "9518",
      "userLink" : "https://example.org/9518"
    }
  },
  {
    "follower" : {
      "accountId" : "9519",
      "userLink" : "https://example.org/9519"
    }
  },
  {
    "follower" : {
      "accountId" : "9520",
      "userLink" : "https://example.org/9520"
    }
  },
  {
    "follower" : {
      "accountId" : "9521",
      "userLink" : "https://example.org/9521"
    }
  },
  {
    "follower" : {
      "accountId" : "9522",
      "userLink" : "https://example.org/9522"
    }
  },
  {
    "follower" : {
      "accountId" : "9523",
      "userLink" : "https://example.org/9523"
    }
  },
  {
    "follower" : {
      "accountId" : "9524",
      "userLink" : "https://example.org/9524"
    }
  },
  {
    "follower" : {
      "accountId" : "9525",
      "userLink" : "https://example.org/9525"
    }
  },
  {
    "follower" : {
      "accountId" : "9526",
      "userLink" : "https://example.org/9526"
    }
  },
  {
    "follower" : {
      "accountId" : "9527",
      "userLink" : "https://example.org/9527"
    }
  },
  {
    "follower" : {
      "accountId" : "9528",
      "userLink" : "https://example.org/9528"
    }
  },
  {
    "follower" : {
      "accountId" : "9529",
      "userLink" : "https://example.org/9529"
    }
  },
  {
    "follower" : {
      "accountId" : "9530",
      "userLink" : "https://example.org/9530"
    }
  },
  {
    "follower" : {
      "accountId" : "9531",
      "userLink" : "https://example.org/9531"
    }
  },
  {
    "follower" : {
      "accountId" : "9532",
      "userLink" : "https://example.org/9532"
    }
  },
  {
    "follower" : {
      "accountId" : "9533",
      "userLink" : "https://example.org/9533"
    }
  },
  {
    "follower" : {
      "accountId" : "9534",
      "userLink" : "https://example.org/9534"
    }
  },
  {
    "follower" : {
      "accountId" : "9535",
      "userLink" : "https://example.org/9535"
    }
  },
  {
    "follower" : {
      "accountId" : "9536",
      "userLink" : "https://example.org/9536"
    }
  },
  {
    "follower" : {
      "accountId" : "9537",
      "userLink" : "https://example.org/9537"
    }
  },
  {
    "follower" : {
      "accountId" : "9538",
      "userLink" : "https://example.org/9538"
    }
  },
  {
    "follower" : {
      "accountId" : "9539",
      "userLink" : "https://example.org/9539"
    }
  },
  {
    "follower" : {
      "accountId" : "9540",
      "userLink" : "https://example.org/9540"
    }
  },
  {
    "follower" : {
      "accountId" : "9541",
      "userLink" : "https://example.org/9541"
    }
  },
  {
    "follower" : {
      "accountId" : "9542",
      "userLink" : "https://example.org/9542"
    }
  },
  {
    "follower" : {
      "accountId" : "9543",
      "userLink" : "https://example.org/9543"
    }
  },
  {
    "follower" : {
      "accountId" : "9544",
      "userLink" : "https://example.org/9544"
    }
  },
  {
    "follower" : {
      "accountId" : "9545",
      "userLink" : "https://example.org/9545"
    }
  },
  {
    "follower" : {
      "accountId" : "9546",
      "userLink" : "https://example.org/9546"
    }
  },
  {
    "follower" : {
      "accountId" : "9547",
      "userLink" : "https://example.org/9547"
    }
  },
  {
    "follower" : {
      "accountId" : "9548",
      "userLink" : "https://example.org/9548"
    }
  },
  {
    "follower" : {
      "accountId" : "9549",
      "userLink" : "https://example.org/9549"
    }
  },
  {
    "follower" : {
      "accountId" : "9550",
      "userLink" : "https://example.org/9550"
    }
  },
  {
    "follower" : {
      "accountId" : "9551",
      "userLink" : "https://example.org/9551"
    }
  },
  {
    "follower" : {
      "accountId" : "9552",
      "userLink" : "https://example.org/9552"
    }
  },
  {
    "follower" : {
      "accountId" : "9553",
      "userLink" : "https://example.org/9553"
    }
  },
  {
    "follower" : {
      "accountId" : "9554",
      "userLink" : "https://example.org/9554"
    }
  },
  {
    "follower" : {
      "accountId" : "9555",
      "userLink" : "https://example.org/9555"
    }
  },
  {
    "follower" : {
      "accountId" : "9556",
      "userLink" : "https://example.org/9556"
    }
  },
  {
    "follower" : {
      "accountId" : "9557",
      "userLink" : "https://example.org/9557"
    }
  },
  {
    "follower" : {
      "accountId" : "9558",
      "userLink" : "https://example.org/9558"
    }
  },
  {
    "follower" : {
      "accountId" : "9559",
      "userLink" : "https://example.org/9559"
    }
  },
  {
    "follower" : {
      "accountId" : "9560",
      "userLink" : "https://example.org/9560"
    }
  },
  {
    "follower" : {
      "accountId" : "9561",
      "userLink" : "https://example.org/9561"
    }
  },
  {
    "follower" : {
      "accountId" : "9562",
      "userLink" : "https://example.org/9562"
    }
  },
  {
    "follower" : {
      "accountId" : "9563",
      "userLink" : "https://example.org/9563"
    }
  },
  {
    "follower" : {
      "accountId" : "9564",
      "userLink" : "https://example.org/9564"
    }
  },
  {
    "follower" : {
      "accountId" : "9565",
      "userLink" : "https://example.org/9565"
    }
  },
  {
    "follower" : {
      "accountId" : "9566",
      "userLink" : "https://example.org/9566"
    }
  },
  {
    "follower" : {
      "accountId" : "9567",
      "userLink" : "https://example.org/9567"
    }
  },
  {
    "follower" : {
      "accountId" : "9568",
      "userLink" : "https://example.org/9568"
    }
  },
  {
    "follower" : {
      "accountId" : "9569",
      "userLink" : "https://example.org/9569"
    }
  },
  {
    "follower" : {
      "accountId" : "9570",
      "userLink" : "https://example.org/9570"
    }
  },
  {
    "follower" : {
      "accountId" : "9571",
      "userLink" : "https://example.org/9571"
    }
  },
  {
    "follower" : {
      "accountId" : "9572",
      "userLink" : "https://example.org/9572"
    }
  },
  {
    "follower" : {
      "accountId" : "9573",
      "userLink" : "https://example.org/9573"
    }
  },
  {
    "follower" : {
      "accountId" : "9574",
      "userLink" : "https://example.org/9574"
    }
  },
  {
    "follower" : {
      "accountId" : "9575",
      "userLink" : "https://example.org/9575"
    }
  },
  {
    "follower" : {
      "accountId" : "9576",
      "userLink" : "https://example.org/9576"
    }
  },
  {
    "follower" : {
      "accountId" : "9577",
      "userLink" : "https://example.org/9577"
    }
  },
  {
    "follower" : {
      "accountId" : "9578",
      "userLink" : "https://example.org/9578"
    }
  },
  {
    "follower" : {
      "accountId" : "9579",
      "userLink" : "https://example.org/9579"
    }
  },
  {
    "follower" : {
      "accountId" : "9580",
      "userLink" : "https://example.org/9580"
    }
  },
  {
    "follower" : {
      "accountId" : "9581",
      "userLink" : "https://example.org/9581"
    }
  },
  {
    "follower" : {
      "accountId" : "9582",
      "userLink" : "https://example.org/9582"
    }
  },
  {
    "follower" : {
      "accountId" : "9583",
      "userLink" : "https://example.org/9583"
    }
  },
  {
    "follower" : {
      "accountId" : "9584",
      "userLink" : "https://example.org/9584"
    }
  },
  {
    "follower" : {
      "accountId" : "9585",
      "userLink" : "https://example.org/9585"
    }
  },
  {
    "follower" : {
      "accountId" : "9586",
      "userLink" : "https://example.org/9586"
    }
  },
  {
    "follower" : {
      "accountId" : "9587",
      "userLink" : "https://example.org/9587"
    }
  },
  {
    "follower" : {
      "accountId" : "9588",
      "userLink" : "https://example.org/9588"
    }
  },
  {
    "follower" : {
      "accountId" : "9589",
      "userLink" : "https://example.org/9589"
    }
  },
  {
    "follower" : {
      "accountId" : "9590",
      "userLink" : "https://example.org/9590"
    }
  },
  {
    "follower" : {
      "accountId" : "9591",
      "userLink" : "https://example.org/9591"
    }
  },
  {
    "follower" : {
      "accountId" : "9592",
      "userLink" : "https://example.org/9592"
    }
  },
  {
    "follower" : {
      "accountId" : "9593",
      "userLink" : "https://example.org/9593"
    }
  },
  {
    "follower" : {
      "accountId" : "9594",
      "userLink" : "https://example.org/9594"
    }
  },
  {
    "follower" : {
      "accountId" : "9595",
      "userLink" : "https://example.org/9595"
    }
  },
  {
    "follower" : {
      "accountId" : "9596",
      "userLink" : "https://example.org/9596"
    }
  },
  {
    "follower" : {
      "accountId" : "9597",
      "userLink" : "https://example.org/9597"
    }
  },
  {
    "follower" : {
      "accountId" : "9598",
      "userLink" : "https://example.org/9598"
    }
  },
  {
    "follower" : {
      "accountId" : "9599",
      "userLink" : "https://example.org/9599"
    }
  },
  {
    "follower" : {
      "accountId" : "9600",
      "userLink" : "https://example.org/9600"
    }
  },
  {
    "follower" : {
      "accountId" : "9601",
      "userLink" : "https://example.org/9601"
    }
  },
  {
    "follower" : {
      "accountId" : "9602",
      "userLink" : "https://example.org/9602"
    }
  },
  {
    "follower" : {
      "accountId" : "9603",
      "userLink" : "https://example.org/9603"
    }
  },
  {
    "follower" : {
      "accountId" : "9604",
      "userLink" : "https://example.org/9604"
    }
  },
  {
    "follower" : {
      "accountId" : "9605",
      "userLink" : "https://example.org/9605"
    }
  },
  {
    "follower" : {
      "accountId" : "9606",
      "userLink" : "https://example.org/9606"
    }
  },
  {
    "follower" : {
      "accountId" : "9607",
      "userLink" : "https://example.org/9607"
    }
  },
  {
    "follower" : {
      "accountId" : "9608",
      "userLink" : "https://example.org/9608"
    }
  },
  {
    "follower" : {
      "accountId" : "9609",
      "userLink" : "https://example.org/9609"
    }
  },
  {
    "follower" : {
      "accountId" : "9610",
      "userLink" : "https://example.org/9610"
    }
  },
  {
    "follower" : {
      "accountId" : "9611",
      "userLink" : "https://example.org/9611"
    }
  },
  {
    "follower" : {
      "accountId" : "9612",
      "userLink" : "https://example.org/9612"
    }
  },
  {
    "follower" : {
      "accountId" : "9613",
      "userLink" : "https://example.org/9613"
    }
  },
  {
    "follower" : {
      "accountId" : "9614",
      "userLink" : "https://example.org/9614"
    }
  },
  {
    "follower" : {
      "accountId" : "9615",
      "userLink" : "https://example.org/9615"
    }
  },
  {
    "follower" : {
      "accountId" : "9616",
      "userLink" : "https://example.org/9616"
    }
  },
  {
    "follower" : {
      "accountId" : "9617",
      "userLink" : "https://example.org/9617"
    }
  },
  {
    "follower" : {
      "accountId" : "9618",
      "userLink" : "https://example.org/9618"
    }
  },
  {
    "follower" : {
      "accountId" : "9619",
      "userLink" : "https://example.org/9619"
    }
  },
  {
    "follower" : {
      "accountId" : "9620",
      "userLink" : "https://example.org/9620"
    }
  },
  {
    "follower" : {
      "accountId" : "9621",
      "userLink" : "https://example.org/9621"
    }
  },
  {
    "follower" : {
      "accountId" : "9622",
      "userLink" : "https://example.org/9622"
    }
  },
  {
    "follower" : {
      "accountId" : "9623",
      "userLink" : "https://example.org/9623"
    }
  },
  {
    "follower" : {
      "accountId" : "9624",
      "userLink" : "https://example.org/9624"
    }
  },
  {
    "follower" : {
      "accountId" : "9625",
      "userLink" : "https://example.org/9625"
    }
  },
  {
    "follower" : {
      "accountId" : "9626",
      "userLink" : "https://example.org/9626"
    }
  },
  {
    "follower" : {
      "accountId" : "9627",
      "userLink" : "https://example.org/9627"
    }
  },
  {
    "follower" : {
      "accountId" : "9628",
      "userLink" : "https://example.org/9628"
    }
  },
  {
    "follower" : {
      "accountId" : "9629",
      "userLink" : "https://example.org/9629"
    }
  },
  {
    "follower" : {
      "accountId" : "9630",
      "userLink" : "https://example.org/9630"
    }
  },
  {
    "follower" : {
      "accountId" : "9631",
      "userLink" : "https://example.org/9631"
    }
  },
  {
    "follower" : {
      "accountId" : "9632",
      "userLink" : "https://example.org/9632"
    }
  },
  {
    "follower" : {
      "accountId" : "9633",
      "userLink" : "https://example.org/9633"
    }
  },
  {
    "follower" : {
      "accountId" : "9634",
      "userLink" : "https://example.org/9634"
    }
  },
  {
    "follower" : {
      "accountId" : "9635",
      "userLink" : "https://example.org/9635"
    }
  },
  {
    "follower" : {
      "accountId" : "9636",
      "userLink" : "https://example.org/9636"
    }
  },
  {
    "follower" : {
      "accountId" : "9637",
      "userLink" : "https://example.org/9637"
    }
  },
  {
    "follower" : {
      "accountId" : "9638",
      "userLink" : "https://example.org/9638"
    }
  },
  {
    "follower" : {
      "accountId" : "9639",
      "userLink" : "https://example.org/9639"
    }
  },
  {
    "follower" : {
      "accountId" : "9640",
      "userLink" : "https://example.org/9640"
    }
  },
  {
    "follower" : {
      "accountId" : "9641",
      "userLink" : "https://example.org/9641"
    }
  },
  {
    "follower" : {
      "accountId" : "9642",
      "userLink" : "https://example.org/9642"
    }
  },
  {
    "follower" : {
      "accountId" : "9643",
      "userLink" : "https://example.org/9643"
    }
  },
  {
    "follower" : {
      "accountId" : "9644",
      "userLink" : "https://example.org/9644"
    }
  },
  {
    "follower" : {
      "accountId" : "9645",
      "userLink" : "https://example.org/9645"
    }
  },
  {
    "follower" : {
      "accountId" : "9646",
      "userLink" : "https://example.org/9646"
    }
  },
  {
    "follower" : {
      "accountId" : "9647",
      "userLink" : "https://example.org/9647"
    }
  },
  {
    "follower" : {
      "accountId" : "9648",
      "userLink" : "https://example.org/9648"
    }
  },
  {
    "follower" : {
      "accountId" : "9649",
      "userLink" : "https://example.org/9649"
    }
  },
  {
    "follower" : {
      "accountId" : "9650",
      "userLink" : "https://example.org/9650"
    }
  },
  {
    "follower" : {
      "accountId" : "9651",
      "userLink" : "https://example.org/9651"
    }
  },
  {
    "follower" : {
      "accountId" : "9652",
      "userLink" : "https://example.org/9652"
    }
  },
  {
    "follower" : {
      "accountId" : "9653",
      "userLink" : "https://example.org/9653"
    }
  },
  {
    "follower" : {
      "accountId" : "9654",
      "userLink" : "https://example.org/9654"
    }
  },
  {
    "follower" : {
      "accountId" : "9655",
      "userLink" : "https://example.org/9655"
    }
  },
  {
    "follower" : {
      "accountId" : "9656",
      "userLink" : "https://example.org/9656"
    }
  },
  {
    "follower" : {
      "accountId" : "9657",
      "userLink" : "https://example.org/9657"
    }
  },
  {
    "follower" : {
      "accountId" : "9658",
      "userLink" : "https://example.org/9658"
    }
  },
  {
    "follower" : {
      "accountId" : "9659",
      "userLink" : "https://example.org/9659"
    }
  },
  {
    "follower" : {
      "accountId" : "9660",
      "userLink" : "https://example.org/9660"
    }
  },
  {
    "follower" : {
      "accountId" : "9661",
      "userLink" : "https://example.org/9661"
    }
  },
  {
    "follower" : {
      "accountId" : "9662",
      "userLink" : "https://example.org/9662"
    }
  },
  {
    "follower" : {
      "accountId" : "9663",
      "userLink" : "https://example.org/9663"
    }
  },
  {
    "follower" : {
      "accountId" : "9664",
      "userLink" : "https://example.org/9664"
    }
  },
  {
    "follower" : {
      "accountId" : "9665",
      "userLink" : "https://example.org/9665"
    }
  },
  {
    "follower" : {
      "accountId" : "9666",
      "userLink" : "https://example.org/9666"
    }
  },
  {
    "follower" : {
      "accountId" : "9667",
      "userLink" : "https://example.org/9667"
    }
  },
  {
    "follower" : {
      "accountId" : "9668",
      "userLink" : "https://example.org/9668"
    }
  },
  {
    "follower" : {
      "accountId" : "9669",
      "userLink" : "https://example.org/9669"
    }
  },
  {
    "follower" : {
      "accountId" : "9670",
      "userLink" : "https://example.org/9670"
    }
  },
  {
    "follower" : {
      "accountId" : "9671",
      "userLink" : "https://example.org/9671"
    }
  },
  {
    "follower" : {
      "accountId" : "9672",
      "userLink" : "https://example.org/9672"
    }
  },
  {
    "follower" : {
      "accountId" : "9673",
      "userLink" : "https://example.org/9673"
    }
  },
  {
    "follower" : {
      "accountId" : "9674",
      "userLink" : "https://example.org/9674"
    }
  },
  {
    "follower" : {
      "accountId" : "9675",
      "userLink" : "https://example.org/9675"
    }
  },
  {
    "follower" : {
      "accountId" : "9676",
      "userLink" : "https://example.org/9676"
    }
  },
  {
    "follower" : {
      "accountId" : "9677",
      "userLink" : "https://example.org/9677"
    }
  },
  {
    "follower" : {
      "accountId" : "9678",
      "userLink" : "https://example.org/9678"
    }
  },
  {
    "follower" : {
      "accountId" : "9679",
      "userLink" : "https://example.org/9679"
    }
  },
  {
    "follower" : {
      "accountId" : "9680",
      "userLink" : "https://example.org/9680"
    }
  },
  {
    "follower" : {
      "accountId" : "9681",
      "userLink" : "https://example.org/9681"
    }
  },
  {
    "follower" : {
      "accountId" : "9682",
      "userLink" : "https://example.org/9682"
    }
  },
  {
    "follower" : {
      "accountId" : "9683",
      "userLink" : "https://example.org/9683"
    }
  },
  {
    "follower" : {
      "accountId" : "9684",
      "userLink" : "https://example.org/9684"
    }
  },
  {
    "follower" : {
      "accountId" : "9685",
      "userLink" : "https://example.org/9685"
    }
  },
  {
    "follower" : {
      "accountId" : "9686",
      "userLink" : "https://example.org/9686"
    }
  },
  {
    "follower" : {
      "accountId" : "9687",
      "userLink" : "https://example.org/9687"
    }
  },
  {
    "follower" : {
      "accountId" : "9688",
      "userLink" : "https://example.org/9688"
    }
  },
  {
    "follower" : {
      "accountId" : "9689",
      "userLink" : "https://example.org/9689"
    }
  },
  {
    "follower" : {
      "accountId" : "9690",
      "userLink" : "https://example.org/9690"
    }
  },
  {
    "follower" : {
      "accountId" : "9691",
      "userLink" : "https://example.org/9691"
    }
  },
  {
    "follower" : {
      "accountId" : "9692",
      "userLink" : "https://example.org/9692"
    }
  },
  {
    "follower" : {
      "accountId" : "9693",
      "userLink" : "https://example.org/9693"
    }
  },
  {
    "follower" : {
      "accountId" : "9694",
      "userLink" : "https://example.org/9694"
    }
  },
  {
    "follower" : {
      "accountId" : "9695",
      "userLink" : "https://example.org/9695"
    }
  },
  {
    "follower" : {
      "accountId" : "9696",
      "userLink" : "https://example.org/9696"
    }
  },
  {
    "follower" : {
      "accountId" : "9697",
      "userLink" : "https://example.org/9697"
    }
  },
  {
    "follower" : {
      "accountId" : "9698",
      "userLink" : "https://example.org/9698"
    }
  },
  {
    "follower" : {
      "accountId" : "9699",
      "userLink" : "https://example.org/9699"
    }
  },
  {
    "follower" : {
      "accountId" : "9700",
      "userLink" : "https://example.org/9700"
    }
  },
  {
    "follower" : {
      "accountId" : "9701",
      "userLink" : "https://example.org/9701"
    }
  },
  {
    "follower" : {
      "accountId" : "9702",
      "userLink" : "https://example.org/9702"
    }
  },
  {
    "follower" : {
      "accountId" : "9703",
      "userLink" : "https://example.org/9703"
    }
  },
  {
    "follower" : {
      "accountId" : "9704",
      "userLink" : "https://example.org/9704"
    }
  },
  {
    "follower" : {
      "accountId" : "9705",
      "userLink" : "https://example.org/9705"
    }
  },
  {
    "follower" : {
      "accountId" : "9706",
      "userLink" : "https://example.org/9706"
    }
  },
  {
    "follower" : {
      "accountId" : "9707",
      "userLink" : "https://example.org/9707"
    }
  },
  {
    "follower" : {
      "accountId" : "9708",
      "userLink" : "https://example.org/9708"
    }
  },
  {
    "follower" : {
      "accountId" : "9709",
      "userLink" : "https://example.org/9709"
    }
  },
  {
    "follower" : {
      "accountId" : "9710",
      "userLink" : "https://example.org/9710"
    }
  },
  {
    "follower" : {
      "accountId" : "9711",
      "userLink" : "https://example.org/9711"
    }
  },
  {
    "follower" : {
      "accountId" : "9712",
      "userLink" : "https://example.org/9712"
    }
  },
  {
    "follower" : {
      "accountId" : "9713",
      "userLink" : "https://example.org/9713"
    }
  },
  {
    "follower" : {
      "accountId" : "9714",
      "userLink" : "https://example.org/9714"
    }
  },
  {
    "follower" : {
      "accountId" : "9715",
      "userLink" : "https://example.org/9715"
    }
  },
  {
    "follower" : {
      "accountId" : "9716",
      "userLink" : "https://example.org/9716"
    }
  },
  {
    "follower" : {
      "accountId" : "9717",
      "userLink" : "https://example.org/9717"
    }
  },
  {
    "follower" : {
      "accountId" : "9718",
      "userLink" : "https://example.org/9718"
    }
  },
  {
    "follower" : {
      "accountId" : "9719",
      "userLink" : "https://example.org/9719"
    }
  },
  {
    "follower" : {
      "accountId" : "9720",
      "userLink" : "https://example.org/9720"
    }
  },
  {
    "follower" : {
      "accountId" : "9721",
      "userLink" : "https://example.org/9721"
    }
  },
  {
    "follower" : {
      "accountId" : "9722",
      "userLink" : "https://example.org/9722"
    }
  },
  {
    "follower" : {
      "accountId" : "9723",
      "userLink" : "https://example.org/9723"
    }
  },
  {
    "follower" : {
      "accountId" : "9724",
      "userLink" : "https://example.org/9724"
    }
  },
  {
    "follower" : {
      "accountId" : "9725",
      "userLink" : "https://example.org/9725"
    }
  },
  {
    "follower" : {
      "accountId" : "9726",
      "userLink" : "https://example.org/9726"
    }
  },
  {
    "follower" : {
      "accountId" : "9727",
      "userLink" : "https://example.org/9727"
    }
  },
  {
    "follower" : {
      "accountId" : "9728",
      "userLink" : "https://example.org/9728"
    }
  },
  {
    "follower" : {
      "accountId" : "9729",
      "userLink" : "https://example.org/9729"
    }
  },
  {
    "follower" : {
      "accountId" : "9730",
      "userLink" : "https://example.org/9730"
    }
  },
  {
    "follower" : {
      "accountId" : "9731",
      "userLink" : "https://example.org/9731"
    }
  },
  {
    "follower" : {
      "accountId" : "9732",
      "userLink" : "https://example.org/9732"
    }
  },
  {
    "follower" : {
      "accountId" : "9733",
      "userLink" : "https://example.org/9733"
    }
  },
  {
    "follower" : {
      "accountId" : "9734",
      "userLink" : "https://example.org/9734"
    }
  },
  {
    "follower" : {
      "accountId" : "9735",
      "userLink" : "https://example.org/9735"
    }
  },
  {
    "follower" : {
      "accountId" : "9736",
      "userLink" : "https://example.org/9736"
    }
  },
  {
    "follower" : {
      "accountId" : "9737",
      "userLink" : "https://example.org/9737"
    }
  },
  {
    "follower" : {
      "accountId" : "9738",
      "userLink" : "https://example.org/9738"
    }
  },
  {
    "follower" : {
      "accountId" : "9739",
      "userLink" : "https://example.org/9739"
    }
  },
  {
    "follower" : {
      "accountId" : "9740",
      "userLink" : "https://example.org/9740"
    }
  },
  {
    "follower" : {
      "accountId" : "9741",
      "userLink" : "https://example.org/9741"
    }
  },
  {
    "follower" : {
      "accountId" : "9742",
      "userLink" : "https://example.org/9742"
    }
  },
  {
    "follower" : {
      "accountId" : "9743",
      "userLink" : "https://example.org/9743"
    }
  },
  {
    "follower" : {
      "accountId" : "9744",
      "userLink" : "https://example.org/9744"
    }
  },
  {
    "follower" : {
      "accountId" : "9745",
      "userLink" : "https://example.org/9745"
    }
  },
  {
    "follower" : {
      "accountId" : "9746",
      "userLink" : "https://example.org/9746"
    }
  },
  {
    "follower" : {
      "accountId" : "9747",
      "userLink" : "https://example.org/9747"
    }
  },
  {
    "follower" : {
      "accountId" : "9748",
      "userLink" : "https://example.org/9748"
    }
  },
  {
    "follower" : {
      "accountId" : "9749",
      "userLink" : "https://example.org/9749"
    }
  },
  {
    "follower" : {
      "accountId" : "9750",
      "userLink" : "https://example.org/9750"
    }
  },
  {
    "follower" : {
      "accountId" : "9751",
      "userLink" : "https://example.org/9751"
    }
  },
  {
    "follower" : {
      "accountId" : "9752",
      "userLink" : "https://example.org/9752"
    }
  },
  {
    "follower" : {
      "accountId" : "9753",
      "userLink" : "https://example.org/9753"
    }
  },
  {
    "follower" : {
      "accountId" : "9754",
      "userLink" : "https://example.org/9754"
    }
  },
  {
    "follower" : {
      "accountId" : "9755",
      "userLink" : "https://example.org/9755"
    }
  },
  {
    "follower" : {
      "accountId" : "9756",
      "userLink" : "https://example.org/9756"
    }
  },
  {
    "follower" : {
      "accountId" : "9757",
      "userLink" : "https://example.org/9757"
    }
  },
  {
    "follower" : {
      "accountId" : "9758",
      "userLink" : "https://example.org/9758"
    }
  },
  {
    "follower" : {
      "accountId" : "9759",
      "userLink" : "https://example.org/9759"
    }
  },
  {
    "follower" : {
      "accountId" : "9760",
      "userLink" : "https://example.org/9760"
    }
  },
  {
    "follower" : {
      "accountId" : "9761",
      "userLink" : "https://example.org/9761"
    }
  },
  {
    "follower" : {
      "accountId" : "9762",
      "userLink" : "https://example.org/9762"
    }
  },
  {
    "follower" : {
      "accountId" : "9763",
      "userLink" : "https://example.org/9763"
    }
  },
  {
    "follower" : {
      "accountId" : "9764",
      "userLink" : "https://example.org/9764"
    }
  },
  {
    "follower" : {
      "accountId" : "9765",
      "userLink" : "https://example.org/9765"
    }
  },
  {
    "follower" : {
      "accountId" : "9766",
      "userLink" : "https://example.org/9766"
    }
  },
  {
    "follower" : {
      "accountId" : "9767",
      "userLink" : "https://example.org/9767"
    }
  },
  {
    "follower" : {
      "accountId" : "9768",
      "userLink" : "https://example.org/9768"
    }
  },
  {
    "follower" : {
      "accountId" : "9769",
      "userLink" : "https://example.org/9769"
    }
  },
  {
    "follower" : {
      "accountId" : "9770",
      "userLink" : "https://example.org/9770"
    }
  },
  {
    "follower" : {
      "accountId" : "9771",
      "userLink" : "https://example.org/9771"
    }
  },
  {
    "follower" : {
      "accountId" : "9772",
      "userLink" : "https://example.org/9772"
    }
  },
  {
    "follower" : {
      "accountId" : "9773",
      "userLink" : "https://example.org/9773"
    }
  },
  {
    "follower" : {
      "accountId" : "9774",
      "userLink" : "https://example.org/9774"
    }
  },
  {
    "follower" : {
      "accountId" : "9775",
      "userLink" : "https://example.org/9775"
    }
  },
  {
    "follower" : {
      "accountId" : "9776",
      "userLink" : "https://example.org/9776"
    }
  },
  {
    "follower" : {
      "accountId" : "9777",
      "userLink" : "https://example.org/9777"
    }
  },
  {
    "follower" : {
      "accountId" : "9778",
      "userLink" : "https://example.org/9778"
    }
  },
  {
    "follower" : {
      "accountId" : "9779",
      "userLink" : "https://example.org/9779"
    }
  },
  {
    "follower" : {
      "accountId" : "9780",
      "userLink" : "https://example.org/9780"
    }
  },
  {
    "follower" : {
      "accountId" : "9781",
      "userLink" : "https://example.org/9781"
    }
  },
  {
    "follower" : {
      "accountId" : "9782",
      "userLink" : "https://example.org/9782"
    }
  },
  {
    "follower" : {
      "accountId" : "9783",
      "userLink" : "https://example.org/9783"
    }
  },
  {
    "follower" : {
      "accountId" : "9784",
      "userLink" : "https://example.org/9784"
    }
  },
  {
    "follower" : {
      "accountId" : "9785",
      "userLink" : "https://example.org/9785"
    }
  },
  {
    "follower" : {
      "accountId" : "9786",
      "userLink" : "https://example.org/9786"
    }
  },
  {
    "follower" : {
      "accountId" : "9787",
      "userLink" : "https://example.org/9787"
    }
  },
  {
    "follower" : {
      "accountId" : "9788",
      "userLink" : "https://example.org/9788"
    }
  },
  {
    "follower" : {
      "accountId" : "9789",
      "userLink" : "https://example.org/9789"
    }
  },
  {
    "follower" : {
      "accountId" : "9790",
      "userLink" : "https://example.org/9790"
    }
  },
  {
    "follower" : {
      "accountId" : "9791",
      "userLink" : "https://example.org/9791"
    }
  },
  {
    "follower" : {
      "accountId" : "9792",
      "userLink" : "https://example.org/9792"
    }
  },
  {
    "follower" : {
      "accountId" : "9793",
      "userLink" : "https://example.org/9793"
    }
  },
  {
    "follower" : {
      "accountId" : "9794",
      "userLink" : "https://example.org/9794"
    }
  },
  {
    "follower" : {
      "accountId" : "9795",
      "userLink" : "https://example.org/9795"
    }
  },
  {
    "follower" : {
      "accountId" : "9796",
      "userLink" : "https://example.org/9796"
    }
  },
  {
    "follower" : {
      "accountId" : "9797",
      "userLink" : "https://example.org/9797"
    }
  },
  {
    "follower" : {
      "accountId" : "9798",
      "userLink" : "https://example.org/9798"
    }
  },
  {
    "follower" : {
      "accountId" : "9799",
      "userLink" : "https://example.org/9799"
    }
  },
  {
    "follower" : {
      "accountId" : "9800",
      "userLink" : "https://example.org/9800"
    }
  },
  {
    "follower" : {
      "accountId" : "9801",
      "userLink" : "https://example.org/9801"
    }
  },
  {
    "follower" : {
      "accountId" : "9802",
      "userLink" : "https://example.org/9802"
    }
  },
  {
    "follower" : {
      "accountId" : "9803",
      "userLink" : "https://example.org/9803"
    }
  },
  {
    "follower" : {
      "accountId" : "9804",
      "userLink" : "https://example.org/9804"
    }
  },
  {
    "follower" : {
      "accountId" : "9805",
      "userLink" : "https://example.org/9805"
    }
  },
  {
    "follower" : {
      "accountId" : "9806",
      "userLink" : "https://example.org/9806"
    }
  },
  {
    "follower" : {
      "accountId" : "9807",
      "userLink" : "https://example.org/9807"
    }
  },
  {
    "follower" : {
      "accountId" : "9808",
      "userLink" : "https://example.org/9808"
    }
  },
  {
    "follower" : {
      "accountId" : "9809",
      "userLink" : "https://example.org/9809"
    }
  },
  {
    "follower" : {
      "accountId" : "9810",
      "userLink" : "https://example.org/9810"
    }
  },
  {
    "follower" : {
      "accountId" : "9811",
      "userLink" : "https://example.org/9811"
    }
  },
  {
    "follower" : {
      "accountId" : "9812",
      "userLink" : "https://example.org/9812"
    }
  },
  {
    "follower" : {
      "accountId" : "9813",
      "userLink" : "https://example.org/9813"
    }
  },
  {
    "follower" : {
      "accountId" : "9814",
      "userLink" : "https://example.org/9814"
    }
  },
  {
    "follower" : {
      "accountId" : "9815",
      "userLink" : "https://example.org/9815"
    }
  },
  {
    "follower" : {
      "accountId" : "9816",
      "userLink" : "https://example.org/9816"
    }
  },
  {
    "follower" : {
      "accountId" : "9817",
      "userLink" : "https://example.org/9817"
    }
  },
  {
    "follower" : {
      "accountId" : "9818",
      "userLink" : "https://example.org/9818"
    }
  },
  {
    "follower" : {
      "accountId" : "9819",
      "userLink" : "https://example.org/9819"
    }
  },
  {
    "follower" : {
      "accountId" : "9820",
      "userLink" : "https://example.org/9820"
    }
  },
  {
    "follower" : {
      "accountId" : "9821",
      "userLink" : "https://example.org/9821"
    }
  },
  {
    "follower" : {
      "accountId" : "9822",
      "userLink" : "https://example.org/9822"
    }
  },
  {
    "follower" : {
      "accountId" : "9823",
      "userLink" : "https://example.org/9823"
    }
  },
  {
    "follower" : {
      "accountId" : "9824",
      "userLink" : "https://example.org/9824"
    }
  },
  {
    "follower" : {
      "accountId" : "9825",
      "userLink" : "https://example.org/9825"
    }
  },
  {
    "follower" : {
      "accountId" : "9826",
      "userLink" : "https://example.org/9826"
    }
  },
  {
    "follower" : {
      "accountId" : "9827",
      "userLink" : "https://example.org/9827"
    }
  },
  {
    "follower" : {
      "accountId" : "9828",
      "userLink" : "https://example.org/9828"
    }
  },
  {
    "follower" : {
      "accountId" : "9829",
      "userLink" : "https://example.org/9829"
    }
  },
  {
    "follower" : {
      "accountId" : "9830",
      "userLink" : "https://example.org/9830"
    }
  },
  {
    "follower" : {
      "accountId" : "9831",
      "userLink" : "https://example.org/9831"
    }
  },
  {
    "follower" : {
      "accountId" : "9832",
      "userLink" : "https://example.org/9832"
    }
  },
  {
    "follower" : {
      "accountId" : "9833",
      "userLink" : "https://example.org/9833"
    }
  },
  {
    "follower" : {
      "accountId" : "9834",
      "userLink" : "https://example.org/9834"
    }
  },
  {
    "follower" : {
      "accountId" : "9835",
      "userLink" : "https://example.org/9835"
    }
  },
  {
    "follower" : {
      "accountId" : "9836",
      "userLink" : "https://example.org/9836"
    }
  },
  {
    "follower" : {
      "accountId" : "9837",
      "userLink" : "https://example.org/9837"
    }
  },
  {
    "follower" : {
      "accountId" : "9838",
      "userLink" : "https://example.org/9838"
    }
  },
  {
    "follower" : {
      "accountId" : "9839",
      "userLink" : "https://example.org/9839"
    }
  },
  {
    "follower" : {
      "accountId" : "9840",
      "userLink" : "https://example.org/9840"
    }
  },
  {
    "follower" : {
      "accountId" : "9841",
      "userLink" : "https://example.org/9841"
    }
  },
  {
    "follower" : {
      "accountId" : "9842",
      "userLink" : "https://example.org/9842"
    }
  },
  {
    "follower" : {
      "accountId" : "9843",
      "userLink" : "https://example.org/9843"
    }
  },
  {
    "follower" : {
      "accountId" : "9844",
      "userLink" : "https://example.org/9844"
    }
  },
  {
    "follower" : {
      "accountId" : "9845",
      "userLink" : "https://example.org/9845"
    }
  },
  {
    "follower" : {
      "accountId" : "9846",
      "userLink" : "https://example.org/9846"
    }
  },
  {
    "follower" : {
      "accountId" : "9847",
      "userLink" : "https://example.org/9847"
    }
  },
  {
    "follower" : {
      "accountId" : "9848",
      "userLink" : "https://example.org/9848"
    }
  },
  {
    "follower" : {
      "accountId" : "9849",
      "userLink" : "https://example.org/9849"
    }
  },
  {
    "follower" : {
      "accountId" : "9850",
      "userLink" : "https://example.org/9850"
    }
  },
  {
    "follower" : {
      "accountId" : "9851",
      "userLink" : "https://example.org/9851"
    }
  },
  {
    "follower" : {
      "accountId" : "9852",
      "userLink" : "https://example.org/9852"
    }
  },
  {
    "follower" : {
      "accountId" : "9853",
      "userLink" : "https://example.org/9853"
    }
  },
  {
    "follower" : {
      "accountId" : "9854",
      "userLink" : "https://example.org/9854"
    }
  },
  {
    "follower" : {
      "accountId" : "9855",
      "userLink" : "https://example.org/9855"
    }
  },
  {
    "follower" : {
      "accountId" : "9856",
      "userLink" : "https://example.org/9856"
    }
  },
  {
    "follower" : {
      "accountId" : "9857",
      "userLink" : "https://example.org/9857"
    }
  },
  {
    "follower" : {
      "accountId" : "9858",
      "userLink" : "https://example.org/9858"
    }
  },
  {
    "follower" : {
      "accountId" : "9859",
      "userLink" : "https://example.org/9859"
    }
  },
  {
    "follower" : {
      "accountId" : "9860",
      "userLink" : "https://example.org/9860"
    }
  },
  {
    "follower" : {
      "accountId" : "9861",
      "userLink" : "https://example.org/9861"
    }
  },
  {
    "follower" : {
      "accountId" : "9862",
      "userLink" : "https://example.org/9862"
    }
  },
  {
    "follower" : {
      "accountId" : "9863",
      "userLink" : "https://example.org/9863"
    }
  },
  {
    "follower" : {
      "accountId" : "9864",
      "userLink" : "https://example.org/9864"
    }
  },
  {
    "follower" : {
      "accountId" : "9865",
      "userLink" : "https://example.org/9865"
    }
  },
  {
    "follower" : {
      "accountId" : "9866",
      "userLink" : "https://example.org/9866"
    }
  },
  {
    "follower" : {
      "accountId" : "9867",
      "userLink" : "https://example.org/9867"
    }
  },
  {
    "follower" : {
      "accountId" : "9868",
      "userLink" : "https://example.org/9868"
    }
  },
  {
    "follower" : {
      "accountId" : "9869",
      "userLink" : "https://example.org/9869"
    }
  },
  {
    "follower" : {
      "accountId" : "9870",
      "userLink" : "https://example.org/9870"
    }
  },
  {
    "follower" : {
      "accountId" : "9871",
      "userLink" : "https://example.org/9871"
    }
  },
  {
    "follower" : {
      "accountId" : "9872",
      "userLink" : "https://example.org/9872"
    }
  },
  {
    "follower" : {
      "accountId" : "9873",
      "userLink" : "https://example.org/9873"
    }
  },
  {
    "follower" : {
      "accountId" : "9874",
      "userLink" : "https://example.org/9874"
    }
  },
  {
    "follower" : {
      "accountId" : "9875",
      "userLink" : "https://example.org/9875"
    }
  },
  {
    "follower" : {
      "accountId" : "9876",
      "userLink" : "https://example.org/9876"
    }
  },
  {
    "follower" : {
      "accountId" : "9877",
      "userLink" : "https://example.org/9877"
    }
  },
  {
    "follower" : {
      "accountId" : "9878",
      "userLink" : "https://example.org/9878"
    }
  },
  {
    "follower" : {
      "accountId" : "9879",
      "userLink" : "https://example.org/9879"
    }
  },
  {
    "follower" : {
      "accountId" : "9880",
      "userLink" : "https://example.org/9880"
    }
  },
  {
    "follower" : {
      "accountId" : "9881",
      "userLink" : "https://example.org/9881"
    }
  },
  {
    "follower" : {
      "accountId" : "9882",
      "userLink" : "https://example.org/9882"
    }
  },
  {
    "follower" : {
      "accountId" : "9883",
      "userLink" : "https://example.org/9883"
    }
  },
  {
    "follower" : {
      "accountId" : "9884",
      "userLink" : "https://example.org/9884"
    }
  },
  {
    "follower" : {
      "accountId" : "9885",
      "userLink" : "https://example.org/9885"
    }
  },
  {
    "follower" : {
      "accountId" : "9886",
      "userLink" : "https://example.org/9886"
    }
  },
  {
    "follower" : {
      "accountId" : "9887",
      "userLink" : "https://example.org/9887"
    }
  },
  {
    "follower" : {
      "accountId" : "9888",
      "userLink" : "https://example.org/9888"
    }
  },
  {
    "follower" : {
      "accountId" : "9889",
      "userLink" : "https://example.org/9889"
    }
  },
  {
    "follower" : {
      "accountId" : "9890",
      "userLink" : "https://example.org/9890"
    }
  },
  {
    "follower" : {
      "accountId" : "9891",
      "userLink" : "https://example.org/9891"
    }
  },
  {
    "follower" : {
      "accountId" : "9892",
      "userLink" : "https://example.org/9892"
    }
  },
  {
    "follower" : {
      "accountId" : "9893",
      "userLink" : "https://example.org/9893"
    }
  },
  {
    "follower" : {
      "accountId" : "9894",
      "userLink" : "https://example.org/9894"
    }
  },
  {
    "follower" : {
      "accountId" : "9895",
      "userLink" : "https://example.org/9895"
    }
  },
  {
    "follower" : {
      "accountId" : "9896",
      "userLink" : "https://example.org/9896"
    }
  },
  {
    "follower" : {
      "accountId" : "9897",
      "userLink" : "https://example.org/9897"
    }
  },
  {
    "follower" : {
      "accountId" : "9898",
      "userLink" : "https://example.org/9898"
    }
  },
  {
    "follower" : {
      "accountId" : "9899",
      "userLink" : "https://example.org/9899"
    }
  },
  {
    "follower" : {
      "accountId" : "9900",
      "userLink" : "https://example.org/9900"
    }
  },
  {
    "follower" : {
      "accountId" : "9901",
      "userLink" : "https://example.org/9901"
    }
  },
  {
    "follower" : {
      "accountId" : "9902",
      "userLink" : "https://example.org/9902"
    }
  },
  {
    "follower" : {
      "accountId" : "9903",
      "userLink" : "https://example.org/9903"
    }
  },
  {
    "follower" : {
      "accountId" : "9904",
      "userLink" : "https://example.org/9904"
    }
  },
  {
    "follower" : {
      "accountId" : "9905",
      "userLink" : "https://example.org/9905"
    }
  },
  {
    "follower" : {
      "accountId" : "9906",
      "userLink" : "https://example.org/9906"
    }
  },
  {
    "follower" : {
      "accountId" : "9907",
      "userLink" : "https://example.org/9907"
    }
  },
  {
    "follower" : {
      "accountId" : "9908",
      "userLink" : "https://example.org/9908"
    }
  },
  {
    "follower" : {
      "accountId" : "9909",
      "userLink" : "https://example.org/9909"
    }
  },
  {
    "follower" : {
      "accountId" : "9910",
      "userLink" : "https://example.org/9910"
    }
  },
  {
    "follower" : {
      "accountId" : "9911",
      "userLink" : "https://example.org/9911"
    }
  },
  {
    "follower" : {
      "accountId" : "9912",
      "userLink" : "https://example.org/9912"
    }
  },
  {
    "follower" : {
      "accountId" : "9913",
      "userLink" : "https://example.org/9913"
    }
  },
  {
    "follower" : {
      "accountId" : "9914",
      "userLink" : "https://example.org/9914"
    }
  },
  {
    "follower" : {
      "accountId" : "9915",
      "userLink" : "https://example.org/9915"
    }
  },
  {
    "follower" : {
      "accountId" : "9916",
      "userLink" : "https://example.org/9916"
    }
  },
  {
    "follower" : {
      "accountId" : "9917",
      "userLink" : "https://example.org/9917"
    }
  },
  {
    "follower" : {
      "accountId" : "9918",
      "userLink" : "https://example.org/9918"
    }
  },
  {
    "follower" : {
      "accountId" : "9919",
      "userLink" : "https://example.org/9919"
    }
  },
  {
    "follower" : {
      "accountId" : "9920",
      "userLink" : "https://example.org/9920"
    }
  },
  {
    "follower" : {
      "accountId" : "9921",
      "userLink" : "https://example.org/9921"
    }
  },
  {
    "follower" : {
      "accountId" : "9922",
      "userLink" : "https://example.org/9922"
    }
  },
  {
    "follower" : {
      "accountId" : "9923",
      "userLink" : "https://example.org/9923"
    }
  },
  {
    "follower" : {
      "accountId" : "9924",
      "userLink" : "https://example.org/9924"
    }
  },
  {
    "follower" : {
      "accountId" : "9925",
      "userLink" : "https://example.org/9925"
    }
  },
  {
    "follower" : {
      "accountId" : "9926",
      "userLink" : "https://example.org/9926"
    }
  },
  {
    "follower" : {
      "accountId" : "9927",
      "userLink" : "https://example.org/9927"
    }
  },
  {
    "follower" : {
      "accountId" : "9928",
      "userLink" : "https://example.org/9928"
    }
  },
  {
    "follower" : {
      "accountId" : "9929",
      "userLink" : "https://example.org/9929"
    }
  },
  {
    "follower" : {
      "accountId" : "9930",
      "userLink" : "https://example.org/9930"
    }
  },
  {
    "follower" : {
      "accountId" : "9931",
      "userLink" : "https://example.org/9931"
    }
  },
  {
    "follower" : {
      "accountId" : "9932",
      "userLink" : "https://example.org/9932"
    }
  },
  {
    "follower" : {
      "accountId" : "9933",
      "userLink" : "https://example.org/9933"
    }
  },
  {
    "follower" : {
      "accountId" : "9934",
      "userLink" : "https://example.org/9934"
    }
  },
  {
    "follower" : {
      "accountId" : "9935",
      "userLink" : "https://example.org/9935"
    }
  },
  {
    "follower" : {
      "accountId" : "9936",
      "userLink" : "https://example.org/9936"
    }
  },
  {
    "follower" : {
      "accountId" : "9937",
      "userLink" : "https://example.org/9937"
    }
  },
  {
    "follower" : {
      "accountId" : "9938",
      "userLink" : "https://example.org/9938"
    }
  },
  {
    "follower" : {
      "accountId" : "9939",
      "userLink" : "https://example.org/9939"
    }
  },
  {
    "follower" : {
      "accountId" : "9940",
      "userLink" : "https://example.org/9940"
    }
  },
  {
    "follower" : {
      "accountId" : "9941",
      "userLink" : "https://example.org/9941"
    }
  },
  {
    "follower" : {
      "accountId" : "9942",
      "userLink" : "https://example.org/9942"
    }
  },
  {
    "follower" : {
      "accountId" : "9943",
      "userLink" : "https://example.org/9943"
    }
  },
  {
    "follower" : {
      "accountId" : "9944",
      "userLink" : "https://example.org/9944"
    }
  },
  {
    "follower" : {
      "accountId" : "9945",
      "userLink" : "https://example.org/9945"
    }
  },
  {
    "follower" : {
      "accountId" : "9946",
      "userLink" : "https://example.org/9946"
    }
  },
  {
    "follower" : {
      "accountId" : "9947",
      "userLink" : "https://example.org/9947"
    }
  },
  {
    "follower" : {
      "accountId" : "9948",
      "userLink" : "https://example.org/9948"
    }
  },
  {
    "follower" : {
      "accountId" : "9949",
      "userLink" : "https://example.org/9949"
    }
  },
  {
    "follower" : {
      "accountId" : "9950",
      "userLink" : "https://example.org/9950"
    }
  },
  {
    "follower" : {
      "accountId" : "9951",
      "userLink" : "https://example.org/9951"
    }
  },
  {
    "follower" : {
      "accountId" : "9952",
      "userLink" : "https://example.org/9952"
    }
  },
  {
    "follower" : {
      "accountId" : "9953",
      "userLink" : "https://example.org/9953"
    }
  },
  {
    "follower" : {
      "accountId" : "9954",
      "userLink" : "https://example.org/9954"
    }
  },
  {
    "follower" : {
      "accountId" : "9955",
      "userLink" : "https://example.org/9955"
    }
  },
  {
    "follower" : {
      "accountId" : "9956",
      "userLink" : "https://example.org/9956"
    }
  },
  {
    "follower" : {
      "accountId" : "9957",
      "userLink" : "https://example.org/9957"
    }
  },
  {
    "follower" : {
      "accountId" : "9958",
      "userLink" : "https://example.org/9958"
    }
  },
  {
    "follower" : {
      "accountId" : "9959",
      "userLink" : "https://example.org/9959"
    }
  },
  {
    "follower" : {
      "accountId" : "9960",
      "userLink" : "https://example.org/9960"
    }
  },
  {
    "follower" : {
      "accountId" : "9961",
      "userLink" : "https://example.org/9961"
    }
  },
  {
    "follower" : {
      "accountId" : "9962",
      "userLink" : "https://example.org/9962"
    }
  },
  {
    "follower" : {
      "accountId" : "9963",
      "userLink" : "https://example.org/9963"
    }
  },
  {
    "follower" : {
      "accountId" : "9964",
      "userLink" : "https://example.org/9964"
    }
  },
  {
    "follower" : {
      "accountId" : "9965",
      "userLink" : "https://example.org/9965"
    }
  },
  {
    "follower" : {
      "accountId" : "9966",
      "userLink" : "https://example.org/9966"
    }
  },
  {
    "follower" : {
      "accountId" : "9967",
      "userLink" : "https://example.org/9967"
    }
  },
  {
    "follower" : {
      "accountId" : "9968",
      "userLink" : "https://example.org/9968"
    }
  },
  {
    "follower" : {
      "accountId" : "9969",
      "userLink" : "https://example.org/9969"
    }
  },
  {
    "follower" : {
      "accountId" : "9970",
      "userLink" : "https://example.org/9970"
    }
  },
  {
    "follower" : {
      "accountId" : "9971",
      "userLink" : "https://example.org/9971"
    }
  },
  {
    "follower" : {
      "accountId" : "9972",
      "userLink" : "https://example.org/9972"
    }
  },
  {
    "follower" : {
      "accountId" : "9973",
      "userLink" : "https://example.org/9973"
    }
  },
  {
    "follower" : {
      "accountId" : "9974",
      "userLink" : "https://example.org/9974"
    }
  },
  {
    "follower" : {
      "accountId" : "9975",
      "userLink" : "https://example.org/9975"
    }
  },
  {
    "follower" : {
      "accountId" : "9976",
      "userLink" : "https://example.org/9976"
    }
  },
  {
    "follower" : {
      "accountId" : "9977",
      "userLink" : "https://example.org/9977"
    }
  },
  {
    "follower" : {
      "accountId" : "9978",
      "userLink" : "https://example.org/9978"
    }
  },
  {
    "follower" : {
      "accountId" : "9979",
      "userLink" : "https://example.org/9979"
    }
  },
  {
    "follower" : {
      "accountId" : "9980",
      "userLink" : "https://example.org/9980"
    }
  },
  {
    "follower" : {
      "accountId" : "9981",
      "userLink" : "https://example.org/9981"
    }
  },
  {
    "follower" : {
      "accountId" : "9982",
      "userLink" : "https://example.org/9982"
    }
  },
  {
    "follower" : {
      "accountId" : "9983",
      "userLink" : "https://example.org/9983"
    }
  },
  {
    "follower" : {
      "accountId" : "9984",
      "userLink" : "https://example.org/9984"
    }
  },
  {
    "follower" : {
      "accountId" : "9985",
      "userLink" : "https://example.org/9985"
    }
  },
  {
    "follower" : {
      "accountId" : "9986",
      "userLink" : "https://example.org/9986"
    }
  },
  {
    "follower" : {
      "accountId" : "9987",
      "userLink" : "https://example.org/9987"
    }
  },
  {
    "follower" : {
      "accountId" : "9988",
      "userLink" : "https://example.org/9988"
    }
  },
  {
    "follower" : {
      "accountId" : "9989",
      "userLink" : "https://example.org/9989"
    }
  },
  {
    "follower" : {
      "accountId" : "9990",
      "userLink" : "https://example.org/9990"
    }
  },
  {
    "follower" : {
      "accountId" : "9991",
      "userLink" : "https://example.org/9991"
    }
  },
  {
    "follower" : {
      "accountId" : "9992",
      "userLink" : "https://example.org/9992"
    }
  },
  {
    "follower" : {
      "accountId" : "9993",
      "userLink" : "https://example.org/9993"
    }
  },
  {
    "follower" : {
      "accountId" : "9994",
      "userLink" : "https://example.org/9994"
    }
  },
  {
    "follower" : {
      "accountId" : "9995",
      "userLink" : "https://example.org/9995"
    }
  },
  {
    "follower" : {
      "accountId" : "9996",
      "userLink" : "https://example.org/9996"
    }
  },
  {
    "follower" : {
      "accountId" : "9997",
      "userLink" : "https://example.org/9997"
    }
  },
  {
    "follower" : {
      "accountId" : "9998",
      "userLink" : "https://example.org/9998"
    }
  },
  {
    "follower" : {
      "accountId" : "9999",
      "userLink" : "https://example.org/9999"
    }
  }
]