// @generated from the schema "FacebookScopedId"; changes made here are lost at the next generation

/// The schema `FacebookScopedId`.
pub struct FacebookScopedId {
    /// `scopedId`: `string`.
    #[doc(alias = "scopedId")]
    pub scoped_id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for FacebookScopedId {
    const EMPTY: Self = Self {
        scoped_id: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &FacebookScopedId = &<FacebookScopedId as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "FacebookScopedId",
        empty: E,
        extra: &E.extra,
        properties: &[("scopedId", "scoped_id", 0)],
        fields: &[&E.scoped_id],
    }
};

crate::runtime::model!(FacebookScopedId);

crate::runtime::setters!(FacebookScopedId {
    with_scoped_id: scoped_id: ::std::string::String,
});
