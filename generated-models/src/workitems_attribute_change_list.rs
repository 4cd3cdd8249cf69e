// @generated from the schema "WorkitemsAttributeChangeList"; changes made here are lost at the next generation

/// The schema `WorkitemsAttributeChangeList`.
pub struct WorkitemsAttributeChangeList {
    /// `newValue`: `array of object`.
    #[doc(alias = "newValue")]
    pub new_value: ::std::option::Option<::std::vec::Vec<::serde_json::Value>>,
    /// `oldValue`: `array of object`.
    #[doc(alias = "oldValue")]
    pub old_value: ::std::option::Option<::std::vec::Vec<::serde_json::Value>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for WorkitemsAttributeChangeList {
    const EMPTY: Self = Self {
        new_value: ::std::option::Option::None,
        old_value: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &WorkitemsAttributeChangeList = &<WorkitemsAttributeChangeList as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "WorkitemsAttributeChangeList",
        empty: E,
        extra: &E.extra,
        properties: &[("newValue", "new_value", 0), ("oldValue", "old_value", 0)],
        fields: &[&E.new_value, &E.old_value],
    }
};

crate::runtime::model!(WorkitemsAttributeChangeList);

crate::runtime::setters!(WorkitemsAttributeChangeList {
    with_new_value: new_value: ::std::vec::Vec<::serde_json::Value>,
    with_old_value: old_value: ::std::vec::Vec<::serde_json::Value>,
});
