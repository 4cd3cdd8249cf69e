// @generated from the schema "DocumentElementLength"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `DocumentElementLength`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct DocumentElementLength {
    /// `value`: `number (float)`, required.
    pub value: Option<f64>,
    /// `unit`: one of `Em`, `Percentage` and `Px`, required.
    pub unit: Option<Open<Unit>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(DocumentElementLength "DocumentElementLength" 2 {
    (
        value: f64 = "value" with_value required,
        unit: Open<Unit> = "unit" with_unit required,
    )
});

/// The property `unit` of `DocumentElementLength`. Known values: `Em`, `Percentage`, `Px`.
#[repr(u16)]
#[non_exhaustive]
pub enum Unit {
    Em,
    Percentage,
    Px,
}

crate::runtime::values!(Unit {
    Em = "Em",
    Percentage = "Percentage",
    Px = "Px",
});
