// @generated from the schema "SetUuiDataRequest"; changes made here are lost at the next generation

/// The schema `SetUuiDataRequest`.
pub struct SetUuiDataRequest {
    /// `uuiData`: `string`.
    #[doc(alias = "uuiData")]
    pub uui_data: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for SetUuiDataRequest {
    const EMPTY: Self = Self {
        uui_data: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &SetUuiDataRequest = &<SetUuiDataRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "SetUuiDataRequest",
        empty: E,
        extra: &E.extra,
        properties: &[("uuiData", "uui_data", 0)],
        fields: &[&E.uui_data],
    }
};

crate::runtime::model!(SetUuiDataRequest);

crate::runtime::setters!(SetUuiDataRequest {
    with_uui_data: uui_data: ::std::string::String,
});
