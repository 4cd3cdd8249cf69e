// @generated from the schema "WorkitemsAttributeChangeString"; changes made here are lost at the next generation

/// The schema `WorkitemsAttributeChangeString`.
pub struct WorkitemsAttributeChangeString {
    /// `newValue`: `string`.
    #[doc(alias = "newValue")]
    pub new_value: ::std::option::Option<::std::string::String>,
    /// `oldValue`: `string`.
    #[doc(alias = "oldValue")]
    pub old_value: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for WorkitemsAttributeChangeString {
    const EMPTY: Self = Self {
        new_value: ::std::option::Option::None,
        old_value: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &WorkitemsAttributeChangeString = &<WorkitemsAttributeChangeString as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "WorkitemsAttributeChangeString",
        empty: E,
        extra: &E.extra,
        properties: &[("newValue", "new_value", 0), ("oldValue", "old_value", 0)],
        fields: &[&E.new_value, &E.old_value],
    }
};

crate::runtime::model!(WorkitemsAttributeChangeString);

crate::runtime::setters!(WorkitemsAttributeChangeString {
    with_new_value: new_value: ::std::string::String,
    with_old_value: old_value: ::std::string::String,
});
