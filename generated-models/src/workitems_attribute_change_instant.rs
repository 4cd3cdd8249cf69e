// @generated from the schema "WorkitemsAttributeChangeInstant"; changes made here are lost at the next generation

/// The schema `WorkitemsAttributeChangeInstant`.
pub struct WorkitemsAttributeChangeInstant {
    /// `newValue`: `string (date-time)`.
    #[doc(alias = "newValue")]
    pub new_value: ::std::option::Option<crate::runtime::DateTime>,
    /// `oldValue`: `string (date-time)`.
    #[doc(alias = "oldValue")]
    pub old_value: ::std::option::Option<crate::runtime::DateTime>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for WorkitemsAttributeChangeInstant {
    const EMPTY: Self = Self {
        new_value: ::std::option::Option::None,
        old_value: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &WorkitemsAttributeChangeInstant = &<WorkitemsAttributeChangeInstant as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "WorkitemsAttributeChangeInstant",
        empty: E,
        extra: &E.extra,
        properties: &[("newValue", "new_value", 0), ("oldValue", "old_value", 0)],
        fields: &[&E.new_value, &E.old_value],
    }
};

crate::runtime::model!(WorkitemsAttributeChangeInstant);

crate::runtime::setters!(WorkitemsAttributeChangeInstant {
    with_new_value: new_value: crate::runtime::DateTime,
    with_old_value: old_value: crate::runtime::DateTime,
});
