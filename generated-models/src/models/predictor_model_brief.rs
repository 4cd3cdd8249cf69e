// @generated from the schema "PredictorModelBrief"; changes made here are lost at the next generation

use crate::PredictorModelRetrainingError;
use crate::runtime::{DateTime, Extra, Open};

/// The schema `PredictorModelBrief`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct PredictorModelBrief {
    /// `mediaType`: one of `voice`, `email` and `message`, read-only.
    #[doc(alias = "mediaType")]
    pub media_type: Option<Open<MediaType>>,
    /// `dateModified`: `string (date-time)`, read-only.
    #[doc(alias = "dateModified")]
    pub date_modified: Option<DateTime>,
    /// `retrainingErrors`: `array of PredictorModelRetrainingError`, read-only.
    #[doc(alias = "retrainingErrors")]
    pub retraining_errors: Option<Vec<PredictorModelRetrainingError>>,
    /// `state`: one of `Trained`, `Error`, `InvalidDataset` and `Inactive`, read-only.
    pub state: Option<Open<State>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(PredictorModelBrief "PredictorModelBrief" 4 {
    (
        media_type: Open<MediaType> = "mediaType" with_media_type read_only,
        date_modified: DateTime = "dateModified" with_date_modified read_only,
        retraining_errors: Vec<PredictorModelRetrainingError> = "retrainingErrors" with_retraining_errors read_only,
        state: Open<State> = "state" with_state read_only,
    )
});

/// The property `mediaType` of `PredictorModelBrief`. Known values: `voice`, `email`, `message`.
#[repr(u16)]
#[non_exhaustive]
pub enum MediaType {
    Voice,
    Email,
    Message,
}

crate::runtime::values!(MediaType {
    Voice = "voice",
    Email = "email",
    Message = "message",
});

/// The property `state` of `PredictorModelBrief`. Known values: `Trained`, `Error`, `InvalidDataset`, `Inactive`.
#[repr(u16)]
#[non_exhaustive]
pub enum State {
    Trained,
    Error,
    InvalidDataset,
    Inactive,
}

crate::runtime::values!(State {
    Trained = "Trained",
    Error = "Error",
    InvalidDataset = "InvalidDataset",
    Inactive = "Inactive",
});
