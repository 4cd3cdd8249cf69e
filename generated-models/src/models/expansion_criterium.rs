// @generated from the schema "ExpansionCriterium"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `ExpansionCriterium`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ExpansionCriterium {
    /// `type`: `TIMEOUT_SECONDS`, the one known value.
    pub r#type: Option<Open<Type>>,
    /// `threshold`: `number (double)`.
    pub threshold: Option<f64>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ExpansionCriterium "ExpansionCriterium" 2 {
    (
        r#type: Open<Type> = "type" with_type,
        threshold: f64 = "threshold" with_threshold,
    )
});

/// The property `type` of `ExpansionCriterium`. Known values: `TIMEOUT_SECONDS`.
#[repr(u16)]
#[non_exhaustive]
pub enum Type {
    TimeoutSeconds,
}

crate::runtime::values!(Type {
    TimeoutSeconds = "TIMEOUT_SECONDS",
});
