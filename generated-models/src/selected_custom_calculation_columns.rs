// @generated from the schema "SelectedCustomCalculationColumns"; changes made here are lost at the next generation

/// The schema `SelectedCustomCalculationColumns`.
pub struct SelectedCustomCalculationColumns {
    /// `customCalculation`: `AddressableEntityRef`.
    #[doc(alias = "customCalculation")]
    pub custom_calculation: ::std::option::Option<
        ::std::boxed::Box<crate::AddressableEntityRef>,
    >,
    /// `restricted`: `boolean`.
    pub restricted: ::std::option::Option<bool>,
    /// `softDeleted`: `boolean`.
    #[doc(alias = "softDeleted")]
    pub soft_deleted: ::std::option::Option<bool>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for SelectedCustomCalculationColumns {
    const EMPTY: Self = Self {
        custom_calculation: ::std::option::Option::None,
        restricted: ::std::option::Option::None,
        soft_deleted: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &SelectedCustomCalculationColumns = &<SelectedCustomCalculationColumns as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "SelectedCustomCalculationColumns",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("customCalculation", "custom_calculation", 0),
            ("restricted", "restricted", 0),
            ("softDeleted", "soft_deleted", 0),
        ],
        fields: &[&E.custom_calculation, &E.restricted, &E.soft_deleted],
    }
};

crate::runtime::model!(SelectedCustomCalculationColumns);

crate::runtime::setters!(SelectedCustomCalculationColumns {
    with_custom_calculation: custom_calculation: ::std::boxed::Box<crate::AddressableEntityRef>,
    with_restricted: restricted: bool,
    with_soft_deleted: soft_deleted: bool,
});
