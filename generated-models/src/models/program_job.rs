// @generated from the schema "ProgramJob"; changes made here are lost at the next generation

use crate::{AddressableEntityRef, BaseProgramEntity};
use crate::runtime::{DateTime, Extra, Open};

/// The schema `ProgramJob`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ProgramJob {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `state`: one of `Running`, `Completed` and `Failed`.
    pub state: Option<Open<State>>,
    /// `programs`: `array of BaseProgramEntity`.
    pub programs: Option<Vec<BaseProgramEntity>>,
    /// `createdBy`: `AddressableEntityRef`.
    #[doc(alias = "createdBy")]
    pub created_by: Option<Box<AddressableEntityRef>>,
    /// `dateCreated`: `string (date-time)`.
    #[doc(alias = "dateCreated")]
    pub date_created: Option<DateTime>,
    /// `dateModified`: `string (date-time)`.
    #[doc(alias = "dateModified")]
    pub date_modified: Option<DateTime>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ProgramJob "ProgramJob" 7 {
    (
        id: String = "id" with_id read_only,
        state: Open<State> = "state" with_state,
        programs: Vec<BaseProgramEntity> = "programs" with_programs,
        created_by: Box<AddressableEntityRef> = "createdBy" with_created_by,
        date_created: DateTime = "dateCreated" with_date_created,
        date_modified: DateTime = "dateModified" with_date_modified,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});

/// The property `state` of `ProgramJob`. Known values: `Running`, `Completed`, `Failed`.
#[repr(u16)]
#[non_exhaustive]
pub enum State {
    Running,
    Completed,
    Failed,
}

crate::runtime::values!(State {
    Running = "Running",
    Completed = "Completed",
    Failed = "Failed",
});
