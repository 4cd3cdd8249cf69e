// @generated from the schema "BulkResponseResultExternalContactExternalContactBulkEntityErrorExternalContact"; changes made here are lost at the next generation

/// The schema `BulkResponseResultExternalContactExternalContactBulkEntityErrorExternalContact`.
#[repr(C)]
pub struct BulkResponseResultExternalContactExternalContactBulkEntityErrorExternalContact {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `success`: `boolean`.
    pub success: ::std::option::Option<bool>,
    /// `entity`: `ExternalContact`.
    pub entity: ::std::option::Option<::std::boxed::Box<crate::ExternalContact>>,
    /// `error`: `BulkEntityErrorExternalContact`.
    pub error: ::std::option::Option<
        ::std::boxed::Box<crate::BulkEntityErrorExternalContact>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(BulkResponseResultExternalContactExternalContactBulkEntityErrorExternalContact "BulkResponseResultExternalContactExternalContactBulkEntityErrorExternalContact" 4 {
    (
        id: ::std::string::String = "id" 0 with_id,
        success: bool = "success" 0 with_success,
        entity: ::std::boxed::Box<crate::ExternalContact> = "entity" 0 with_entity,
        error: ::std::boxed::Box<crate::BulkEntityErrorExternalContact> = "error" 0 with_error,
    )
});
