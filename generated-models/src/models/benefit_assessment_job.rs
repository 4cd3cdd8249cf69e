// @generated from the schema "BenefitAssessmentJob"; changes made here are lost at the next generation

use crate::runtime::{DateTime, Extra, Open};

/// The schema `BenefitAssessmentJob`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct BenefitAssessmentJob {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `state`: one of `Created` and `Finished`, read-only.
    pub state: Option<Open<State>>,
    /// `dateCreated`: `string (date-time)`, read-only.
    #[doc(alias = "dateCreated")]
    pub date_created: Option<DateTime>,
    /// `dateModified`: `string (date-time)`, read-only.
    #[doc(alias = "dateModified")]
    pub date_modified: Option<DateTime>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(BenefitAssessmentJob "BenefitAssessmentJob" 5 {
    (
        id: String = "id" with_id read_only,
        state: Open<State> = "state" with_state read_only,
        date_created: DateTime = "dateCreated" with_date_created read_only,
        date_modified: DateTime = "dateModified" with_date_modified read_only,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});

/// The property `state` of `BenefitAssessmentJob`. Known values: `Created`, `Finished`.
#[repr(u16)]
#[non_exhaustive]
pub enum State {
    Created,
    Finished,
}

crate::runtime::values!(State {
    Created = "Created",
    Finished = "Finished",
});
