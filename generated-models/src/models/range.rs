// @generated from the schema "Range"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `Range`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct Range {
    /// `type`: one of `NoEnd`, `EndDate` and `Numbered`, required.
    pub r#type: Option<Open<Type>>,
    /// `end`: `string`.
    pub end: Option<String>,
    /// `numberOfOccurrences`: `integer (int32)`.
    #[doc(alias = "numberOfOccurrences")]
    pub number_of_occurrences: Option<i32>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(Range "Range" 3 {
    (
        r#type: Open<Type> = "type" with_type required,
        end: String = "end" with_end,
        number_of_occurrences: i32 = "numberOfOccurrences" with_number_of_occurrences,
    )
});

/// The property `type` of `Range`. Known values: `NoEnd`, `EndDate`, `Numbered`.
#[repr(u16)]
#[non_exhaustive]
pub enum Type {
    NoEnd,
    EndDate,
    Numbered,
}

crate::runtime::values!(Type {
    NoEnd = "NoEnd",
    EndDate = "EndDate",
    Numbered = "Numbered",
});
