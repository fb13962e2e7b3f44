//! Tells the linker of the app's wasm to keep what the splitter needs. The desk is not split: for it
//! this would be 1.8 MB that nobody reads.

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    if std::env::var("CARGO_CFG_TARGET_ARCH").is_ok_and(|it| it == "wasm32") {
        println!("cargo::rustc-link-arg-bins=--emit-relocs");
    }
}
