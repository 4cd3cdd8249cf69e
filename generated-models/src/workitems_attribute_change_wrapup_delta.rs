// @generated from the schema "WorkitemsAttributeChangeWrapupDelta"; changes made here are lost at the next generation

/// The schema `WorkitemsAttributeChangeWrapupDelta`.
pub struct WorkitemsAttributeChangeWrapupDelta {
    /// `newValue`: `WrapupDelta`.
    #[doc(alias = "newValue")]
    pub new_value: ::std::option::Option<::std::boxed::Box<crate::WrapupDelta>>,
    /// `oldValue`: `WrapupDelta`.
    #[doc(alias = "oldValue")]
    pub old_value: ::std::option::Option<::std::boxed::Box<crate::WrapupDelta>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for WorkitemsAttributeChangeWrapupDelta {
    const EMPTY: Self = Self {
        new_value: ::std::option::Option::None,
        old_value: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &WorkitemsAttributeChangeWrapupDelta = &<WorkitemsAttributeChangeWrapupDelta as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "WorkitemsAttributeChangeWrapupDelta",
        empty: E,
        extra: &E.extra,
        properties: &[("newValue", "new_value", 0), ("oldValue", "old_value", 0)],
        fields: &[&E.new_value, &E.old_value],
    }
};

crate::runtime::model!(WorkitemsAttributeChangeWrapupDelta);

crate::runtime::setters!(WorkitemsAttributeChangeWrapupDelta {
    with_new_value: new_value: ::std::boxed::Box<crate::WrapupDelta>,
    with_old_value: old_value: ::std::boxed::Box<crate::WrapupDelta>,
});
