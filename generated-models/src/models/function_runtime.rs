// @generated from the schema "FunctionRuntime"; changes made here are lost at the next generation

use crate::runtime::{Date, Extra, Open};

/// The schema `FunctionRuntime`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct FunctionRuntime {
    /// `name`: `string`, read-only.
    pub name: Option<String>,
    /// `description`: `string`, read-only.
    pub description: Option<String>,
    /// `status`: one of `Available`, `Deprecated` and `Unavailable`, read-only.
    pub status: Option<Open<Status>>,
    /// `dateEndOfLife`: `string (date)`, read-only.
    #[doc(alias = "dateEndOfLife")]
    pub date_end_of_life: Option<Date>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(FunctionRuntime "FunctionRuntime" 4 {
    (
        name: String = "name" with_name read_only,
        description: String = "description" with_description read_only,
        status: Open<Status> = "status" with_status read_only,
        date_end_of_life: Date = "dateEndOfLife" with_date_end_of_life read_only,
    )
});

/// The property `status` of `FunctionRuntime`. Known values: `Available`, `Deprecated`, `Unavailable`.
#[repr(u16)]
#[non_exhaustive]
pub enum Status {
    Available,
    Deprecated,
    Unavailable,
}

crate::runtime::values!(Status {
    Available = "Available",
    Deprecated = "Deprecated",
    Unavailable = "Unavailable",
});
