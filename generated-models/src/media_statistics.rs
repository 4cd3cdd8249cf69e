// @generated from the schema "MediaStatistics"; changes made here are lost at the next generation

/// The schema `MediaStatistics`.
pub struct MediaStatistics {
    /// `communicationId`: `string`.
    #[doc(alias = "communicationId")]
    pub communication_id: ::std::option::Option<::std::string::String>,
    /// `dateStart`: `string (date-time)`.
    #[doc(alias = "dateStart")]
    pub date_start: ::std::option::Option<crate::runtime::DateTime>,
    /// `creationMilliseconds`: `integer (int64)`.
    #[doc(alias = "creationMilliseconds")]
    pub creation_milliseconds: ::std::option::Option<i64>,
    /// `preferredRegion`: `string`.
    #[doc(alias = "preferredRegion")]
    pub preferred_region: ::std::option::Option<::std::string::String>,
    /// `effectiveRegion`: `string`.
    #[doc(alias = "effectiveRegion")]
    pub effective_region: ::std::option::Option<::std::string::String>,
    /// `mediaStatistics`: `array of MediaEndpointStatistics`.
    #[doc(alias = "mediaStatistics")]
    pub media_statistics: ::std::option::Option<
        ::std::vec::Vec<crate::MediaEndpointStatistics>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for MediaStatistics {
    const EMPTY: Self = Self {
        communication_id: ::std::option::Option::None,
        date_start: ::std::option::Option::None,
        creation_milliseconds: ::std::option::Option::None,
        preferred_region: ::std::option::Option::None,
        effective_region: ::std::option::Option::None,
        media_statistics: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &MediaStatistics = &<MediaStatistics as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "MediaStatistics",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("communicationId", "communication_id", 0),
            ("dateStart", "date_start", 0),
            ("creationMilliseconds", "creation_milliseconds", 0),
            ("preferredRegion", "preferred_region", 0),
            ("effectiveRegion", "effective_region", 0),
            ("mediaStatistics", "media_statistics", 0),
        ],
        fields: &[
            &E.communication_id,
            &E.date_start,
            &E.creation_milliseconds,
            &E.preferred_region,
            &E.effective_region,
            &E.media_statistics,
        ],
    }
};

crate::runtime::model!(MediaStatistics);

crate::runtime::setters!(MediaStatistics {
    with_communication_id: communication_id: ::std::string::String,
    with_date_start: date_start: crate::runtime::DateTime,
    with_creation_milliseconds: creation_milliseconds: i64,
    with_preferred_region: preferred_region: ::std::string::String,
    with_effective_region: effective_region: ::std::string::String,
    with_media_statistics: media_statistics: ::std::vec::Vec<crate::MediaEndpointStatistics>,
});
