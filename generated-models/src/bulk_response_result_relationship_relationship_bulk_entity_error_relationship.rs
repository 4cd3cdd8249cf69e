// @generated from the schema "BulkResponseResultRelationshipRelationshipBulkEntityErrorRelationship"; changes made here are lost at the next generation

/// The schema `BulkResponseResultRelationshipRelationshipBulkEntityErrorRelationship`.
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

impl crate::runtime::Model
for BulkResponseResultRelationshipRelationshipBulkEntityErrorRelationship {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        success: ::std::option::Option::None,
        entity: ::std::option::Option::None,
        error: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &BulkResponseResultRelationshipRelationshipBulkEntityErrorRelationship = &<BulkResponseResultRelationshipRelationshipBulkEntityErrorRelationship as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "BulkResponseResultRelationshipRelationshipBulkEntityErrorRelationship",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 0),
            ("success", "success", 0),
            ("entity", "entity", 0),
            ("error", "error", 0),
        ],
        fields: &[&E.id, &E.success, &E.entity, &E.error],
    }
};

crate::runtime::model!(BulkResponseResultRelationshipRelationshipBulkEntityErrorRelationship);

crate::runtime::setters!(BulkResponseResultRelationshipRelationshipBulkEntityErrorRelationship {
    with_id: id: ::std::string::String,
    with_success: success: bool,
    with_entity: entity: ::std::boxed::Box<crate::Relationship>,
    with_error: error: ::std::boxed::Box<crate::BulkEntityErrorRelationship>,
});
