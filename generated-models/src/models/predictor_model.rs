// @generated from the schema "PredictorModel"; changes made here are lost at the next generation

use crate::{AddressableEntityRef, PredictorModelFeature};
use crate::runtime::{DateTime, Extra, Open};

/// The schema `PredictorModel`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct PredictorModel {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `kpi`: `string`, read-only.
    pub kpi: Option<String>,
    /// `queues`: `array of AddressableEntityRef`, read-only.
    pub queues: Option<Vec<AddressableEntityRef>>,
    /// `dateCreated`: `string (date-time)`, read-only.
    #[doc(alias = "dateCreated")]
    pub date_created: Option<DateTime>,
    /// `dateTrained`: `string (date-time)`, read-only.
    #[doc(alias = "dateTrained")]
    pub date_trained: Option<DateTime>,
    /// `mediaType`: one of `voice`, `email` and `message`, read-only.
    #[doc(alias = "mediaType")]
    pub media_type: Option<Open<MediaType>>,
    /// `features`: `array of PredictorModelFeature`.
    pub features: Option<Vec<PredictorModelFeature>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(PredictorModel "PredictorModel" 7 {
    (
        id: String = "id" with_id read_only,
        kpi: String = "kpi" with_kpi read_only,
        queues: Vec<AddressableEntityRef> = "queues" with_queues read_only,
        date_created: DateTime = "dateCreated" with_date_created read_only,
        date_trained: DateTime = "dateTrained" with_date_trained read_only,
        media_type: Open<MediaType> = "mediaType" with_media_type read_only,
        features: Vec<PredictorModelFeature> = "features" with_features,
    )
});

/// The property `mediaType` of `PredictorModel`. Known values: `voice`, `email`, `message`.
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
