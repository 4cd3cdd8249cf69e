// @generated from the schema "AcceleratorInput"; changes made here are lost at the next generation

/// The schema `AcceleratorInput`.
pub struct AcceleratorInput {
    /// `dryRun`: `boolean`.
    #[doc(alias = "dryRun")]
    pub dry_run: ::std::option::Option<bool>,
    /// `acceleratorId`: `string`, required.
    #[doc(alias = "acceleratorId")]
    pub accelerator_id: ::std::option::Option<::std::string::String>,
    /// `parameters`: `array of AcceleratorParameter`.
    pub parameters: ::std::option::Option<::std::vec::Vec<crate::AcceleratorParameter>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for AcceleratorInput {
    const EMPTY: Self = Self {
        dry_run: ::std::option::Option::None,
        accelerator_id: ::std::option::Option::None,
        parameters: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &AcceleratorInput = &<AcceleratorInput as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "AcceleratorInput",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("dryRun", "dry_run", 0),
            ("acceleratorId", "accelerator_id", 1),
            ("parameters", "parameters", 0),
        ],
        fields: &[&E.dry_run, &E.accelerator_id, &E.parameters],
    }
};

crate::runtime::model!(AcceleratorInput);

crate::runtime::setters!(AcceleratorInput {
    with_dry_run: dry_run: bool,
    with_accelerator_id: accelerator_id: ::std::string::String,
    with_parameters: parameters: ::std::vec::Vec<crate::AcceleratorParameter>,
});
