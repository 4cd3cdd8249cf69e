// @generated from the schema "NamespaceDocs"; changes made here are lost at the next generation

/// The schema `NamespaceDocs`.
pub struct NamespaceDocs {
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `friendlyName`: `string`.
    #[doc(alias = "friendlyName")]
    pub friendly_name: ::std::option::Option<::std::string::String>,
    /// `limits`: `array of LimitDocs`.
    pub limits: ::std::option::Option<::std::vec::Vec<crate::LimitDocs>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for NamespaceDocs {
    const EMPTY: Self = Self {
        name: ::std::option::Option::None,
        friendly_name: ::std::option::Option::None,
        limits: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &NamespaceDocs = &<NamespaceDocs as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "NamespaceDocs",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("name", "name", 0),
            ("friendlyName", "friendly_name", 0),
            ("limits", "limits", 0),
        ],
        fields: &[&E.name, &E.friendly_name, &E.limits],
    }
};

crate::runtime::model!(NamespaceDocs);

crate::runtime::setters!(NamespaceDocs {
    with_name: name: ::std::string::String,
    with_friendly_name: friendly_name: ::std::string::String,
    with_limits: limits: ::std::vec::Vec<crate::LimitDocs>,
});
