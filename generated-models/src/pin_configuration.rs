// @generated from the schema "PINConfiguration"; changes made here are lost at the next generation

/// The schema `PINConfiguration`.
pub struct PINConfiguration {
    /// `minimumLength`: `integer (int32)`.
    #[doc(alias = "minimumLength")]
    pub minimum_length: ::std::option::Option<i32>,
    /// `maximumLength`: `integer (int32)`.
    #[doc(alias = "maximumLength")]
    pub maximum_length: ::std::option::Option<i32>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for PINConfiguration {
    const EMPTY: Self = Self {
        minimum_length: ::std::option::Option::None,
        maximum_length: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &PINConfiguration = &<PINConfiguration as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "PINConfiguration",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("minimumLength", "minimum_length", 0),
            ("maximumLength", "maximum_length", 0),
        ],
        fields: &[&E.minimum_length, &E.maximum_length],
    }
};

crate::runtime::model!(PINConfiguration);

crate::runtime::setters!(PINConfiguration {
    with_minimum_length: minimum_length: i32,
    with_maximum_length: maximum_length: i32,
});
