// @generated from the schema "WorkitemsAttributeChangeMap"; changes made here are lost at the next generation

/// The schema `WorkitemsAttributeChangeMap`.
pub struct WorkitemsAttributeChangeMap {
    /// `newValue`: `map of object`.
    #[doc(alias = "newValue")]
    pub new_value: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, ::serde_json::Value>,
    >,
    /// `oldValue`: `map of object`.
    #[doc(alias = "oldValue")]
    pub old_value: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, ::serde_json::Value>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for WorkitemsAttributeChangeMap {
    const EMPTY: Self = Self {
        new_value: ::std::option::Option::None,
        old_value: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &WorkitemsAttributeChangeMap = &<WorkitemsAttributeChangeMap as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "WorkitemsAttributeChangeMap",
        empty: E,
        extra: &E.extra,
        properties: &[("newValue", "new_value", 0), ("oldValue", "old_value", 0)],
        fields: &[&E.new_value, &E.old_value],
    }
};

crate::runtime::model!(WorkitemsAttributeChangeMap);

crate::runtime::setters!(WorkitemsAttributeChangeMap {
    with_new_value: new_value: ::std::collections::BTreeMap<::std::string::String, ::serde_json::Value>,
    with_old_value: old_value: ::std::collections::BTreeMap<::std::string::String, ::serde_json::Value>,
});
