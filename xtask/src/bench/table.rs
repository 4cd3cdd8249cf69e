//! Tables as Markdown.

use std::fmt::Write;

/// A table whose first column is text and whose others are figures.
pub struct Table {
    head: Vec<String>,
    rows: Vec<Vec<String>>,
}

impl Table {
    /// A table without rows.
    pub fn new<const N: usize>(head: [&str; N]) -> Self {
        Self {
            head: head.map(str::to_owned).to_vec(),
            rows: Vec::new(),
        }
    }

    /// Adds a row.
    pub fn row<const N: usize>(&mut self, cells: [String; N]) {
        self.rows.push(cells.to_vec());
    }

    /// The text of the table.
    pub fn print(&self) -> String {
        let mut out = String::new();
        let mut line = |cells: &[String]| {
            let _ = writeln!(out, "| {} |", cells.join(" | "));
        };
        line(&self.head);
        let rule: Vec<String> = (0..self.head.len())
            .map(|column| if column == 0 { "---" } else { "---:" }.to_owned())
            .collect();
        line(&rule);
        self.rows.iter().for_each(|row| line(row));
        out
    }
}

/// A figure with as many digits as are worth reading.
pub fn figure(value: f64) -> String {
    match value {
        value if !value.is_finite() => "-".to_owned(),
        value if value >= 100.0 => format!("{value:.0}"),
        value if value >= 10.0 => format!("{value:.1}"),
        value => format!("{value:.2}"),
    }
}

/// How often `other` goes into `one`: `1/8.3` where it is smaller, `2.1` where it is larger.
pub fn ratio(one: f64, other: f64) -> String {
    if one < other {
        format!("1/{:.1}", other / one)
    } else {
        figure(one / other)
    }
}
