// @generated from the schema "JourneyViewSchedule"; changes made here are lost at the next generation

use crate::AddressableEntityRef;
use crate::runtime::{DateTime, Extra, Open};

/// The schema `JourneyViewSchedule`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct JourneyViewSchedule {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `frequency`: one of `Daily`, `Weekly` and `Monthly`, required.
    pub frequency: Option<Open<Frequency>>,
    /// `dateModified`: `string (date-time)`, required, read-only.
    #[doc(alias = "dateModified")]
    pub date_modified: Option<DateTime>,
    /// `user`: `AddressableEntityRef`, required, read-only.
    pub user: Option<Box<AddressableEntityRef>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(JourneyViewSchedule "JourneyViewSchedule" 5 {
    (
        id: String = "id" with_id read_only,
        frequency: Open<Frequency> = "frequency" with_frequency required,
        date_modified: DateTime = "dateModified" with_date_modified required read_only,
        user: Box<AddressableEntityRef> = "user" with_user required read_only,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});

/// The property `frequency` of `JourneyViewSchedule`. Known values: `Daily`, `Weekly`, `Monthly`.
#[repr(u16)]
#[non_exhaustive]
pub enum Frequency {
    Daily,
    Weekly,
    Monthly,
}

crate::runtime::values!(Frequency {
    Daily = "Daily",
    Weekly = "Weekly",
    Monthly = "Monthly",
});
