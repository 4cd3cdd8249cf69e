// @generated from the schema "MessagingSettingRequestReference"; changes made here are lost at the next generation

/// The schema `MessagingSettingRequestReference`.
pub struct MessagingSettingRequestReference {
    /// `id`: `string`, required.
    pub id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for MessagingSettingRequestReference {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &MessagingSettingRequestReference = &<MessagingSettingRequestReference as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "MessagingSettingRequestReference",
        empty: E,
        extra: &E.extra,
        properties: &[("id", "id", 1)],
        fields: &[&E.id],
    }
};

crate::runtime::model!(MessagingSettingRequestReference);

crate::runtime::setters!(MessagingSettingRequestReference {
    with_id: id: ::std::string::String,
});
