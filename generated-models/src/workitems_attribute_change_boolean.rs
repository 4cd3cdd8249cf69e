// @generated from the schema "WorkitemsAttributeChangeBoolean"; changes made here are lost at the next generation

/// The schema `WorkitemsAttributeChangeBoolean`.
pub struct WorkitemsAttributeChangeBoolean {
    /// `newValue`: `boolean`.
    #[doc(alias = "newValue")]
    pub new_value: ::std::option::Option<bool>,
    /// `oldValue`: `boolean`.
    #[doc(alias = "oldValue")]
    pub old_value: ::std::option::Option<bool>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for WorkitemsAttributeChangeBoolean {
    const EMPTY: Self = Self {
        new_value: ::std::option::Option::None,
        old_value: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &WorkitemsAttributeChangeBoolean = &<WorkitemsAttributeChangeBoolean as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "WorkitemsAttributeChangeBoolean",
        empty: E,
        extra: &E.extra,
        properties: &[("newValue", "new_value", 0), ("oldValue", "old_value", 0)],
        fields: &[&E.new_value, &E.old_value],
    }
};

crate::runtime::model!(WorkitemsAttributeChangeBoolean);

crate::runtime::setters!(WorkitemsAttributeChangeBoolean {
    with_new_value: new_value: bool,
    with_old_value: old_value: bool,
});
