// @generated from the schema "BulkResponseResultNoteNoteBulkEntityErrorNote"; changes made here are lost at the next generation

/// The schema `BulkResponseResultNoteNoteBulkEntityErrorNote`.
pub struct BulkResponseResultNoteNoteBulkEntityErrorNote {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `success`: `boolean`.
    pub success: ::std::option::Option<bool>,
    /// `entity`: `Note`.
    pub entity: ::std::option::Option<::std::boxed::Box<crate::Note>>,
    /// `error`: `BulkEntityErrorNote`.
    pub error: ::std::option::Option<::std::boxed::Box<crate::BulkEntityErrorNote>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for BulkResponseResultNoteNoteBulkEntityErrorNote {
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
    const E: &BulkResponseResultNoteNoteBulkEntityErrorNote = &<BulkResponseResultNoteNoteBulkEntityErrorNote as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "BulkResponseResultNoteNoteBulkEntityErrorNote",
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

crate::runtime::model!(BulkResponseResultNoteNoteBulkEntityErrorNote);

crate::runtime::setters!(BulkResponseResultNoteNoteBulkEntityErrorNote {
    with_id: id: ::std::string::String,
    with_success: success: bool,
    with_entity: entity: ::std::boxed::Box<crate::Note>,
    with_error: error: ::std::boxed::Box<crate::BulkEntityErrorNote>,
});
