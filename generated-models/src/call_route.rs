// @generated from the schema "CallRoute"; changes made here are lost at the next generation

/// The schema `CallRoute`.
pub struct CallRoute {
    /// `targets`: `array of CallTarget`.
    pub targets: ::std::option::Option<::std::vec::Vec<crate::CallTarget>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for CallRoute {
    const EMPTY: Self = Self {
        targets: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &CallRoute = &<CallRoute as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "CallRoute",
        empty: E,
        extra: &E.extra,
        properties: &[("targets", "targets", 0)],
        fields: &[&E.targets],
    }
};

crate::runtime::model!(CallRoute);

crate::runtime::setters!(CallRoute {
    with_targets: targets: ::std::vec::Vec<crate::CallTarget>,
});
