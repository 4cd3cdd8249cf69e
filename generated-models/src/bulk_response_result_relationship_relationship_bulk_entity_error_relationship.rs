// @generated from the schema "BulkResponseResultRelationshipRelationshipBulkEntityErrorRelationship"; changes made here are lost at the next generation

/// The schema `BulkResponseResultRelationshipRelationshipBulkEntityErrorRelationship`.
#[repr(C)]
pub struct BulkResponseResultRelationshipRelationshipBulkEntityErrorRelationship {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `success`: `boolean`.
    pub success: ::std::option::Option<bool>,
    /// `entity`: `Relationship`.
    pub entity: ::std::option::Option<::std::boxed::Box<crate::Relationship>>,
    /// `error`: `BulkEntityErrorRelationship`.
    pub error: ::std::option::Option<
        ::std::boxed::Box<crate::BulkEntityErrorRelationship>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(BulkResponseResultRelationshipRelationshipBulkEntityErrorRelationship "BulkResponseResultRelationshipRelationshipBulkEntityErrorRelationship" 4 {
    (
        id: ::std::string::String = "id" 0 with_id,
        success: bool = "success" 0 with_success,
        entity: ::std::boxed::Box<crate::Relationship> = "entity" 0 with_entity,
        error: ::std::boxed::Box<crate::BulkEntityErrorRelationship> = "error" 0 with_error,
    )
});
