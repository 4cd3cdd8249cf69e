// @generated from the schema "PredictorModelBrief"; changes made here are lost at the next generation

/// The schema `PredictorModelBrief`.
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

impl crate::runtime::Model for PredictorModelBrief {
    const EMPTY: Self = Self {
        media_type: ::std::option::Option::None,
        date_modified: ::std::option::Option::None,
        retraining_errors: ::std::option::Option::None,
        state: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &PredictorModelBrief = &<PredictorModelBrief as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "PredictorModelBrief",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("mediaType", "media_type", 2),
            ("dateModified", "date_modified", 2),
            ("retrainingErrors", "retraining_errors", 2),
            ("state", "state", 2),
        ],
        fields: &[&E.media_type, &E.date_modified, &E.retraining_errors, &E.state],
    }
};

crate::runtime::model!(PredictorModelBrief);

crate::runtime::setters!(PredictorModelBrief {
    with_media_type: media_type: crate::runtime::Open<MediaType>,
    with_date_modified: date_modified: crate::runtime::DateTime,
    with_retraining_errors: retraining_errors: ::std::vec::Vec<crate::PredictorModelRetrainingError>,
    with_state: state: crate::runtime::Open<State>,
});

/// The property `mediaType` of `PredictorModelBrief`. Known values: `voice`, `email`, `message`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum MediaType {
    Voice,
    Email,
    Message,
}

impl crate::runtime::Enum for MediaType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Voice, "voice"),
        (Self::Email, "email"),
        (Self::Message, "message"),
    ];
}

/// The property `state` of `PredictorModelBrief`. Known values: `Trained`, `Error`, `InvalidDataset`, `Inactive`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum State {
    Trained,
    Error,
    InvalidDataset,
    Inactive,
}

impl crate::runtime::Enum for State {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Trained, "Trained"),
        (Self::Error, "Error"),
        (Self::InvalidDataset, "InvalidDataset"),
        (Self::Inactive, "Inactive"),
    ];
}
