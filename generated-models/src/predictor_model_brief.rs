// @generated from the schema "PredictorModelBrief"; changes made here are lost at the next generation

/// The schema `PredictorModelBrief`.
#[repr(C)]
pub struct PredictorModelBrief {
    /// `mediaType`: `string`, read-only.
    #[doc(alias = "mediaType")]
    pub media_type: ::std::option::Option<crate::runtime::Open<MediaType>>,
    /// `dateModified`: `string (date-time)`, read-only.
    #[doc(alias = "dateModified")]
    pub date_modified: ::std::option::Option<crate::runtime::DateTime>,
    /// `retrainingErrors`: `array of PredictorModelRetrainingError`, read-only.
    #[doc(alias = "retrainingErrors")]
    pub retraining_errors: ::std::option::Option<
        ::std::vec::Vec<crate::PredictorModelRetrainingError>,
    >,
    /// `state`: `string`, read-only.
    pub state: ::std::option::Option<crate::runtime::Open<State>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(PredictorModelBrief "PredictorModelBrief" 4 {
    (
        media_type: crate::runtime::Open<MediaType> = "mediaType" 2 with_media_type,
        date_modified: crate::runtime::DateTime = "dateModified" 2 with_date_modified,
        retraining_errors: ::std::vec::Vec<crate::PredictorModelRetrainingError> = "retrainingErrors" 2 with_retraining_errors,
        state: crate::runtime::Open<State> = "state" 2 with_state,
    )
});

/// The property `mediaType` of `PredictorModelBrief`. Known values: `voice`, `email`, `message`.
#[non_exhaustive]
pub enum MediaType {
    Voice,
    Email,
    Message,
}

crate::runtime::known!(MediaType);

impl crate::runtime::Enum for MediaType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Voice, "voice"),
        (Self::Email, "email"),
        (Self::Message, "message"),
    ];
}

/// The property `state` of `PredictorModelBrief`. Known values: `Trained`, `Error`, `InvalidDataset`, `Inactive`.
#[non_exhaustive]
pub enum State {
    Trained,
    Error,
    InvalidDataset,
    Inactive,
}

crate::runtime::known!(State);

impl crate::runtime::Enum for State {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Trained, "Trained"),
        (Self::Error, "Error"),
        (Self::InvalidDataset, "InvalidDataset"),
        (Self::Inactive, "Inactive"),
    ];
}
