// @generated from the schema "OrphanUpdateRequest"; changes made here are lost at the next generation

use crate::runtime::{DateTime, Extra};

/// The schema `OrphanUpdateRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct OrphanUpdateRequest {
    /// `archiveDate`: `string (date-time)`.
    #[doc(alias = "archiveDate")]
    pub archive_date: Option<DateTime>,
    /// `deleteDate`: `string (date-time)`.
    #[doc(alias = "deleteDate")]
    pub delete_date: Option<DateTime>,
    /// `exportDate`: `string (date-time)`.
    #[doc(alias = "exportDate")]
    pub export_date: Option<DateTime>,
    /// `integrationId`: `string`.
    #[doc(alias = "integrationId")]
    pub integration_id: Option<String>,
    /// `conversationId`: `string`.
    #[doc(alias = "conversationId")]
    pub conversation_id: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(OrphanUpdateRequest "OrphanUpdateRequest" 5 {
    (
        archive_date: DateTime = "archiveDate" with_archive_date,
        delete_date: DateTime = "deleteDate" with_delete_date,
        export_date: DateTime = "exportDate" with_export_date,
        integration_id: String = "integrationId" with_integration_id,
        conversation_id: String = "conversationId" with_conversation_id,
    )
});
