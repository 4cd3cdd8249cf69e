// @generated from the schema "RegisterArchitectExportJob"; changes made here are lost at the next generation

/// The schema `RegisterArchitectExportJob`.
pub struct RegisterArchitectExportJob {
    /// `flows`: `array of ExportDetails`, required.
    pub flows: ::std::option::Option<::std::vec::Vec<crate::ExportDetails>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for RegisterArchitectExportJob {
    const EMPTY: Self = Self {
        flows: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &RegisterArchitectExportJob = &<RegisterArchitectExportJob as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "RegisterArchitectExportJob",
        empty: E,
        extra: &E.extra,
        properties: &[("flows", "flows", 1)],
        fields: &[&E.flows],
    }
};

crate::runtime::model!(RegisterArchitectExportJob);

crate::runtime::setters!(RegisterArchitectExportJob {
    with_flows: flows: ::std::vec::Vec<crate::ExportDetails>,
});
