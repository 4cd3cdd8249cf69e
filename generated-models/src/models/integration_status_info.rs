// @generated from the schema "IntegrationStatusInfo"; changes made here are lost at the next generation

use crate::MessageInfo;
use crate::runtime::{DateTime, Extra, Open};

/// The schema `IntegrationStatusInfo`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct IntegrationStatusInfo {
    /// `code`: one of `ACTIVE`, `ACTIVATING`, `INACTIVE`, `DEACTIVATING` and `ERROR`, read-only.
    pub code: Option<Open<Code>>,
    /// `effective`: `string`, read-only.
    pub effective: Option<String>,
    /// `detail`: `MessageInfo`, read-only.
    pub detail: Option<Box<MessageInfo>>,
    /// `lastUpdated`: `string (date-time)`, read-only.
    #[doc(alias = "lastUpdated")]
    pub last_updated: Option<DateTime>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(IntegrationStatusInfo "IntegrationStatusInfo" 4 {
    (
        code: Open<Code> = "code" with_code read_only,
        effective: String = "effective" with_effective read_only,
        detail: Box<MessageInfo> = "detail" with_detail read_only,
        last_updated: DateTime = "lastUpdated" with_last_updated read_only,
    )
});

/// The property `code` of `IntegrationStatusInfo`. Known values: `ACTIVE`, `ACTIVATING`, `INACTIVE`, `DEACTIVATING`, `ERROR`.
#[repr(u16)]
#[non_exhaustive]
pub enum Code {
    Active,
    Activating,
    Inactive,
    Deactivating,
    Error,
}

crate::runtime::values!(Code {
    Active = "ACTIVE",
    Activating = "ACTIVATING",
    Inactive = "INACTIVE",
    Deactivating = "DEACTIVATING",
    Error = "ERROR",
});
