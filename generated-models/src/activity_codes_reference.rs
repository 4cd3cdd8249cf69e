// @generated from the schema "ActivityCodesReference"; changes made here are lost at the next generation

/// The schema `ActivityCodesReference`.
pub struct ActivityCodesReference {
    /// `ids`: `array of string`.
    pub ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ActivityCodesReference {
    const EMPTY: Self = Self {
        ids: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ActivityCodesReference = &<ActivityCodesReference as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ActivityCodesReference",
        empty: E,
        extra: &E.extra,
        properties: &[("ids", "ids", 0), ("selfUri", "self_uri", 2)],
        fields: &[&E.ids, &E.self_uri],
    }
};

crate::runtime::model!(ActivityCodesReference);

crate::runtime::setters!(ActivityCodesReference {
    with_ids: ids: ::std::vec::Vec<::std::string::String>,
    with_self_uri: self_uri: ::std::string::String,
});
