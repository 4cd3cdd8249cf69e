// @generated from the schema "UnifiedGeneralTopic"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `UnifiedGeneralTopic`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct UnifiedGeneralTopic {
    /// `name`: `string`.
    pub name: Option<String>,
    /// `status`: one of `Deprecated`, `Outdated`, `Modified`, `UpToDate` and 2 more.
    pub status: Option<Open<Status>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(UnifiedGeneralTopic "UnifiedGeneralTopic" 2 {
    (
        name: String = "name" with_name,
        status: Open<Status> = "status" with_status,
    )
});

/// The property `status` of `UnifiedGeneralTopic`. Known values: `Deprecated`, `Outdated`, `Modified`, `UpToDate`, `ToBeCreated`, `CreatedByUser`.
#[repr(u16)]
#[non_exhaustive]
pub enum Status {
    Deprecated,
    Outdated,
    Modified,
    UpToDate,
    ToBeCreated,
    CreatedByUser,
}

crate::runtime::values!(Status {
    Deprecated = "Deprecated",
    Outdated = "Outdated",
    Modified = "Modified",
    UpToDate = "UpToDate",
    ToBeCreated = "ToBeCreated",
    CreatedByUser = "CreatedByUser",
});
