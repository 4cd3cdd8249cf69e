// @generated from the schema "HeadcountForecast"; changes made here are lost at the next generation

/// The schema `HeadcountForecast`.
pub struct HeadcountForecast {
    /// `required`: `array of HeadcountInterval`, required.
    pub required: ::std::option::Option<::std::vec::Vec<crate::HeadcountInterval>>,
    /// `requiredWithoutShrinkage`: `array of HeadcountInterval`, required.
    #[doc(alias = "requiredWithoutShrinkage")]
    pub required_without_shrinkage: ::std::option::Option<
        ::std::vec::Vec<crate::HeadcountInterval>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for HeadcountForecast {
    const EMPTY: Self = Self {
        required: ::std::option::Option::None,
        required_without_shrinkage: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &HeadcountForecast = &<HeadcountForecast as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "HeadcountForecast",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("required", "required", 1),
            ("requiredWithoutShrinkage", "required_without_shrinkage", 1),
        ],
        fields: &[&E.required, &E.required_without_shrinkage],
    }
};

crate::runtime::model!(HeadcountForecast);

crate::runtime::setters!(HeadcountForecast {
    with_required: required: ::std::vec::Vec<crate::HeadcountInterval>,
    with_required_without_shrinkage: required_without_shrinkage: ::std::vec::Vec<crate::HeadcountInterval>,
});
