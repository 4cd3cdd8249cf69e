// @generated from the schema "V2MobiusAlertsTopicAddressableEntityRef"; changes made here are lost at the next generation

/// The schema `V2MobiusAlertsTopicAddressableEntityRef`.
pub struct V2MobiusAlertsTopicAddressableEntityRef {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for V2MobiusAlertsTopicAddressableEntityRef {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &V2MobiusAlertsTopicAddressableEntityRef = &<V2MobiusAlertsTopicAddressableEntityRef as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "V2MobiusAlertsTopicAddressableEntityRef",
        empty: E,
        extra: &E.extra,
        properties: &[("id", "id", 0)],
        fields: &[&E.id],
    }
};

crate::runtime::model!(V2MobiusAlertsTopicAddressableEntityRef);

crate::runtime::setters!(V2MobiusAlertsTopicAddressableEntityRef {
    with_id: id: ::std::string::String,
});
