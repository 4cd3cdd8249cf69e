// @generated from the schema "OrphanUpdateRequest"; changes made here are lost at the next generation

/// The schema `OrphanUpdateRequest`.
#[repr(C)]
pub struct OrphanUpdateRequest {
    /// `archiveDate`: `string (date-time)`.
    #[doc(alias = "archiveDate")]
    pub archive_date: ::std::option::Option<crate::runtime::DateTime>,
    /// `deleteDate`: `string (date-time)`.
    #[doc(alias = "deleteDate")]
    pub delete_date: ::std::option::Option<crate::runtime::DateTime>,
    /// `exportDate`: `string (date-time)`.
    #[doc(alias = "exportDate")]
    pub export_date: ::std::option::Option<crate::runtime::DateTime>,
    /// `integrationId`: `string`.
    #[doc(alias = "integrationId")]
    pub integration_id: ::std::option::Option<::std::string::String>,
    /// `conversationId`: `string`.
    #[doc(alias = "conversationId")]
    pub conversation_id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(OrphanUpdateRequest "OrphanUpdateRequest" 5 {
    (
        archive_date: crate::runtime::DateTime = "archiveDate" 0 with_archive_date,
        delete_date: crate::runtime::DateTime = "deleteDate" 0 with_delete_date,
        export_date: crate::runtime::DateTime = "exportDate" 0 with_export_date,
        integration_id: ::std::string::String = "integrationId" 0 with_integration_id,
        conversation_id: ::std::string::String = "conversationId" 0 with_conversation_id,
    )
});
