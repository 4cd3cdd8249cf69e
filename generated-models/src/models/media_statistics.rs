// @generated from the schema "MediaStatistics"; changes made here are lost at the next generation

use crate::MediaEndpointStatistics;
use crate::runtime::{DateTime, Extra};

/// The schema `MediaStatistics`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct MediaStatistics {
    /// `communicationId`: `string`.
    #[doc(alias = "communicationId")]
    pub communication_id: Option<String>,
    /// `dateStart`: `string (date-time)`.
    #[doc(alias = "dateStart")]
    pub date_start: Option<DateTime>,
    /// `creationMilliseconds`: `integer (int64)`.
    #[doc(alias = "creationMilliseconds")]
    pub creation_milliseconds: Option<i64>,
    /// `preferredRegion`: `string`.
    #[doc(alias = "preferredRegion")]
    pub preferred_region: Option<String>,
    /// `effectiveRegion`: `string`.
    #[doc(alias = "effectiveRegion")]
    pub effective_region: Option<String>,
    /// `mediaStatistics`: `array of MediaEndpointStatistics`.
    #[doc(alias = "mediaStatistics")]
    pub media_statistics: Option<Vec<MediaEndpointStatistics>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(MediaStatistics "MediaStatistics" 6 {
    (
        communication_id: String = "communicationId" with_communication_id,
        date_start: DateTime = "dateStart" with_date_start,
        creation_milliseconds: i64 = "creationMilliseconds" with_creation_milliseconds,
        preferred_region: String = "preferredRegion" with_preferred_region,
        effective_region: String = "effectiveRegion" with_effective_region,
        media_statistics: Vec<MediaEndpointStatistics> = "mediaStatistics" with_media_statistics,
    )
});
