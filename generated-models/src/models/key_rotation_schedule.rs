// @generated from the schema "KeyRotationSchedule"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `KeyRotationSchedule`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct KeyRotationSchedule {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `period`: one of `DISABLED`, `DAILY`, `WEEKLY`, `MONTHLY` and `YEARLY`, required.
    pub period: Option<Open<Period>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(KeyRotationSchedule "KeyRotationSchedule" 4 {
    (
        id: String = "id" with_id read_only,
        name: String = "name" with_name,
        period: Open<Period> = "period" with_period required,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});

/// The property `period` of `KeyRotationSchedule`. Known values: `DISABLED`, `DAILY`, `WEEKLY`, `MONTHLY`, `YEARLY`.
#[repr(u16)]
#[non_exhaustive]
pub enum Period {
    Disabled,
    Daily,
    Weekly,
    Monthly,
    Yearly,
}

crate::runtime::values!(Period {
    Disabled = "DISABLED",
    Daily = "DAILY",
    Weekly = "WEEKLY",
    Monthly = "MONTHLY",
    Yearly = "YEARLY",
});
