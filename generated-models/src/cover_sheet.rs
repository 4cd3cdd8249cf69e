// @generated from the schema "CoverSheet"; changes made here are lost at the next generation

/// The schema `CoverSheet`.
pub struct CoverSheet {
    /// `notes`: `string`.
    pub notes: ::std::option::Option<::std::string::String>,
    /// `locale`: `string`.
    pub locale: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for CoverSheet {
    const EMPTY: Self = Self {
        notes: ::std::option::Option::None,
        locale: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &CoverSheet = &<CoverSheet as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "CoverSheet",
        empty: E,
        extra: &E.extra,
        properties: &[("notes", "notes", 0), ("locale", "locale", 0)],
        fields: &[&E.notes, &E.locale],
    }
};

crate::runtime::model!(CoverSheet);

crate::runtime::setters!(CoverSheet {
    with_notes: notes: ::std::string::String,
    with_locale: locale: ::std::string::String,
});
