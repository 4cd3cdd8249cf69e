// @generated from the schema "BulkResponseResultRelationshipEntityBulkEntityErrorEntity"; changes made here are lost at the next generation

/// The schema `BulkResponseResultRelationshipEntityBulkEntityErrorEntity`.
#[repr(C)]
pub struct BulkResponseResultRelationshipEntityBulkEntityErrorEntity {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `success`: `boolean`.
    pub success: ::std::option::Option<bool>,
    /// `entity`: `Relationship`.
    pub entity: ::std::option::Option<::std::boxed::Box<crate::Relationship>>,
    /// `error`: `BulkEntityErrorEntity`.
    pub error: ::std::option::Option<::std::boxed::Box<crate::BulkEntityErrorEntity>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(BulkResponseResultRelationshipEntityBulkEntityErrorEntity "BulkResponseResultRelationshipEntityBulkEntityErrorEntity" 4 {
    (
        id: ::std::string::String = "id" 0 with_id,
        success: bool = "success" 0 with_success,
        entity: ::std::boxed::Box<crate::Relationship> = "entity" 0 with_entity,
        error: ::std::boxed::Box<crate::BulkEntityErrorEntity> = "error" 0 with_error,
    )
});
