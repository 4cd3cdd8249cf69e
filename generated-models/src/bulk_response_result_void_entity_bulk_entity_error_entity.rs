// @generated from the schema "BulkResponseResultVoidEntityBulkEntityErrorEntity"; changes made here are lost at the next generation

/// The schema `BulkResponseResultVoidEntityBulkEntityErrorEntity`.
#[repr(C)]
pub struct BulkResponseResultVoidEntityBulkEntityErrorEntity {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `success`: `boolean`.
    pub success: ::std::option::Option<bool>,
    /// `entity`: `object`.
    pub entity: ::std::option::Option<::serde_json::Value>,
    /// `error`: `BulkEntityErrorEntity`.
    pub error: ::std::option::Option<::std::boxed::Box<crate::BulkEntityErrorEntity>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(BulkResponseResultVoidEntityBulkEntityErrorEntity "BulkResponseResultVoidEntityBulkEntityErrorEntity" 4 {
    (
        id: ::std::string::String = "id" 0 with_id,
        success: bool = "success" 0 with_success,
        entity: ::serde_json::Value = "entity" 0 with_entity,
        error: ::std::boxed::Box<crate::BulkEntityErrorEntity> = "error" 0 with_error,
    )
});
