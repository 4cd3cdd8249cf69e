// @generated from the schema "PredictorModel"; changes made here are lost at the next generation

/// The schema `PredictorModel`.
#[repr(C)]
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

crate::runtime::model!(PredictorModel "PredictorModel" 7 {
    (
        id: ::std::string::String = "id" 2 with_id,
        kpi: ::std::string::String = "kpi" 2 with_kpi,
        queues: ::std::vec::Vec<crate::AddressableEntityRef> = "queues" 2 with_queues,
        date_created: crate::runtime::DateTime = "dateCreated" 2 with_date_created,
        date_trained: crate::runtime::DateTime = "dateTrained" 2 with_date_trained,
        media_type: crate::runtime::Open<MediaType> = "mediaType" 2 with_media_type,
        features: ::std::vec::Vec<crate::PredictorModelFeature> = "features" 0 with_features,
    )
});

/// The property `mediaType` of `PredictorModel`. Known values: `voice`, `email`, `message`.
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
