// @generated from the schema "PredictorModel"; changes made here are lost at the next generation

/// The schema `PredictorModel`.
pub struct PredictorModel {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `kpi`: `string`, read-only.
    pub kpi: ::std::option::Option<::std::string::String>,
    /// `queues`: `array of AddressableEntityRef`, read-only.
    pub queues: ::std::option::Option<::std::vec::Vec<crate::AddressableEntityRef>>,
    /// `dateCreated`: `string (date-time)`, read-only.
    #[doc(alias = "dateCreated")]
    pub date_created: ::std::option::Option<crate::runtime::DateTime>,
    /// `dateTrained`: `string (date-time)`, read-only.
    #[doc(alias = "dateTrained")]
    pub date_trained: ::std::option::Option<crate::runtime::DateTime>,
    /// `mediaType`: `string`, read-only.
    #[doc(alias = "mediaType")]
    pub media_type: ::std::option::Option<crate::runtime::Open<MediaType>>,
    /// `features`: `array of PredictorModelFeature`.
    pub features: ::std::option::Option<::std::vec::Vec<crate::PredictorModelFeature>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for PredictorModel {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        kpi: ::std::option::Option::None,
        queues: ::std::option::Option::None,
        date_created: ::std::option::Option::None,
        date_trained: ::std::option::Option::None,
        media_type: ::std::option::Option::None,
        features: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &PredictorModel = &<PredictorModel as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "PredictorModel",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("kpi", "kpi", 2),
            ("queues", "queues", 2),
            ("dateCreated", "date_created", 2),
            ("dateTrained", "date_trained", 2),
            ("mediaType", "media_type", 2),
            ("features", "features", 0),
        ],
        fields: &[
            &E.id,
            &E.kpi,
            &E.queues,
            &E.date_created,
            &E.date_trained,
            &E.media_type,
            &E.features,
        ],
    }
};

crate::runtime::model!(PredictorModel);

crate::runtime::setters!(PredictorModel {
    with_id: id: ::std::string::String,
    with_kpi: kpi: ::std::string::String,
    with_queues: queues: ::std::vec::Vec<crate::AddressableEntityRef>,
    with_date_created: date_created: crate::runtime::DateTime,
    with_date_trained: date_trained: crate::runtime::DateTime,
    with_media_type: media_type: crate::runtime::Open<MediaType>,
    with_features: features: ::std::vec::Vec<crate::PredictorModelFeature>,
});

/// The property `mediaType` of `PredictorModel`. Known values: `voice`, `email`, `message`.
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
