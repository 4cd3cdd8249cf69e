// @generated from the schema "WorkitemsAttributeChangeInteger"; changes made here are lost at the next generation

/// The schema `WorkitemsAttributeChangeInteger`.
pub struct WorkitemsAttributeChangeInteger {
    /// `newValue`: `integer (int32)`.
    #[doc(alias = "newValue")]
    pub new_value: ::std::option::Option<i32>,
    /// `oldValue`: `integer (int32)`.
    #[doc(alias = "oldValue")]
    pub old_value: ::std::option::Option<i32>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for WorkitemsAttributeChangeInteger {
    const EMPTY: Self = Self {
        new_value: ::std::option::Option::None,
        old_value: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &WorkitemsAttributeChangeInteger = &<WorkitemsAttributeChangeInteger as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "WorkitemsAttributeChangeInteger",
        empty: E,
        extra: &E.extra,
        properties: &[("newValue", "new_value", 0), ("oldValue", "old_value", 0)],
        fields: &[&E.new_value, &E.old_value],
    }
};

crate::runtime::model!(WorkitemsAttributeChangeInteger);

crate::runtime::setters!(WorkitemsAttributeChangeInteger {
    with_new_value: new_value: i32,
    with_old_value: old_value: i32,
});
