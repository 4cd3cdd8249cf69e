// @generated from the schema "BulkResponseResultVoidEntityBulkEntityErrorEntity"; changes made here are lost at the next generation

/// The schema `BulkResponseResultVoidEntityBulkEntityErrorEntity`.
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

impl crate::runtime::Model for BulkResponseResultVoidEntityBulkEntityErrorEntity {
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
    const E: &BulkResponseResultVoidEntityBulkEntityErrorEntity = &<BulkResponseResultVoidEntityBulkEntityErrorEntity as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "BulkResponseResultVoidEntityBulkEntityErrorEntity",
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

crate::runtime::model!(BulkResponseResultVoidEntityBulkEntityErrorEntity);

crate::runtime::setters!(BulkResponseResultVoidEntityBulkEntityErrorEntity {
    with_id: id: ::std::string::String,
    with_success: success: bool,
    with_entity: entity: ::serde_json::Value,
    with_error: error: ::std::boxed::Box<crate::BulkEntityErrorEntity>,
});
