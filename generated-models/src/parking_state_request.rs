// @generated from the schema "ParkingStateRequest"; changes made here are lost at the next generation

/// The schema `ParkingStateRequest`.
pub struct ParkingStateRequest {
    /// `state`: `string`, required.
    pub state: ::std::option::Option<crate::runtime::Open<State>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ParkingStateRequest {
    const EMPTY: Self = Self {
        state: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ParkingStateRequest = &<ParkingStateRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ParkingStateRequest",
        empty: E,
        extra: &E.extra,
        properties: &[("state", "state", 1)],
        fields: &[&E.state],
    }
};

crate::runtime::model!(ParkingStateRequest);

crate::runtime::setters!(ParkingStateRequest {
    with_state: state: crate::runtime::Open<State>,
});

/// The property `state` of `ParkingStateRequest`. Known values: `alerting`, `dialing`, `contacting`, `offering`, `connected`, `disconnected`, `terminated`, `converting`, `uploading`, `transmitting`, `parked`, `none`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum State {
    Alerting,
    Dialing,
    Contacting,
    Offering,
    Connected,
    Disconnected,
    Terminated,
    Converting,
    Uploading,
    Transmitting,
    Parked,
    None,
}

impl crate::runtime::Enum for State {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Alerting, "alerting"),
        (Self::Dialing, "dialing"),
        (Self::Contacting, "contacting"),
        (Self::Offering, "offering"),
        (Self::Connected, "connected"),
        (Self::Disconnected, "disconnected"),
        (Self::Terminated, "terminated"),
        (Self::Converting, "converting"),
        (Self::Uploading, "uploading"),
        (Self::Transmitting, "transmitting"),
        (Self::Parked, "parked"),
        (Self::None, "none"),
    ];
}
