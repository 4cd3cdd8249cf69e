//! Reads one document and does nothing else.

fn main() {
    let json = std::fs::read("/dev/stdin").unwrap_or_default();
    let code = READ;
    std::process::exit(code);
}
