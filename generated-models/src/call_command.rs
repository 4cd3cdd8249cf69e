// @generated from the schema "CallCommand"; changes made here are lost at the next generation

/// The schema `CallCommand`.
pub struct CallCommand {
    /// `callNumber`: `string`, required.
    #[doc(alias = "callNumber")]
    pub call_number: ::std::option::Option<::std::string::String>,
    /// `phoneColumn`: `string`.
    #[doc(alias = "phoneColumn")]
    pub phone_column: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for CallCommand {
    const EMPTY: Self = Self {
        call_number: ::std::option::Option::None,
        phone_column: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &CallCommand = &<CallCommand as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "CallCommand",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("callNumber", "call_number", 1),
            ("phoneColumn", "phone_column", 0),
        ],
        fields: &[&E.call_number, &E.phone_column],
    }
};

crate::runtime::model!(CallCommand);

crate::runtime::setters!(CallCommand {
    with_call_number: call_number: ::std::string::String,
    with_phone_column: phone_column: ::std::string::String,
});
