// @generated from the schema "MediaStatistics"; changes made here are lost at the next generation

/// The schema `MediaStatistics`.
#[repr(C)]
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

crate::runtime::model!(MediaStatistics "MediaStatistics" 6 {
    (
        communication_id: ::std::string::String = "communicationId" 0 with_communication_id,
        date_start: crate::runtime::DateTime = "dateStart" 0 with_date_start,
        creation_milliseconds: i64 = "creationMilliseconds" 0 with_creation_milliseconds,
        preferred_region: ::std::string::String = "preferredRegion" 0 with_preferred_region,
        effective_region: ::std::string::String = "effectiveRegion" 0 with_effective_region,
        media_statistics: ::std::vec::Vec<crate::MediaEndpointStatistics> = "mediaStatistics" 0 with_media_statistics,
    )
});
