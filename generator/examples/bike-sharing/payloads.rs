//! Payloads of the bike sharing API, read and written by the crate that is generated of its document.

use bike_sharing::ride::Status;
use bike_sharing::runtime::serde_json::{self, Value, json};
use bike_sharing::runtime::{Date, Open};
use bike_sharing::vehicle_kind::VehicleKindValue;
use bike_sharing::{
    Payment, Ride, RideEvent, RideEventListing, RidePatch, Rider, StationListing, Vehicle,
};

/// What is read from `payload` is written as it was.
fn round_trip<T>(payload: &Value) -> T
where
    T: serde::de::DeserializeOwned + serde::Serialize,
{
    let text = payload.to_string();
    let value: T = serde_json::from_str(&text).expect("a payload of the API");
    let written = serde_json::to_value(&value).expect("a value of JSON");
    assert_eq!(&written, payload);
    value
}

#[test]
fn a_page_of_stations() {
    let page: StationListing = round_trip(&json!({
        "page": 1, "pageSize": 2, "total": 3, "nextPage": "https://bikes.example/v2/stations?page=2",
        "entities": [
            {"id": "s1", "name": "Harbour", "at": [9.99, 53.54], "free": {"city": 3, "cargo": 0},
             "opened": "2019-05-01", "state": "open"},
            {"id": "s2", "name": "Market", "state": "flooded", "lockers": 12}
        ]
    }));
    let stations = page.entities.expect("two stations");
    assert_eq!(stations[0].at.as_ref().map(|at| at[1]), Some(53.54));
    assert_eq!(
        stations[0].opened,
        Some(Date::from_ymd_opt(2019, 5, 1).expect("a day"))
    );
    let state = stations[1].state.as_ref().expect("a state");
    assert_eq!((state.known(), state.as_str()), (None, "flooded"));
    // null and absent are one
    let last: StationListing =
        serde_json::from_str(r#"{"page": 2, "total": 3, "nextPage": null}"#).expect("a page");
    assert_eq!(last.next_page, None);
}

#[test]
fn vehicles_by_their_kind() {
    let vehicles: Vec<Vehicle> = round_trip(&json!([
        {"kind": "electric", "id": "e1", "charge": 0.8},
        {"kind": "cargo", "id": "c1", "payloadKg": 120.5},
        {"kind": "tandem", "id": "t1", "seats": 2}
    ]));
    let Vehicle::ElectricBike(bike) = &vehicles[0] else {
        panic!("{:?}", vehicles[0])
    };
    assert_eq!(bike.charge, Some(0.8));
    assert!(matches!(&vehicles[1], Vehicle::CargoBike(_)));
    assert!(matches!(&vehicles[2], Vehicle::Other(_)));
    let kind: Open<VehicleKindValue> = "city".into();
    assert_eq!(kind.known(), Some(VehicleKindValue::City));
}

#[test]
fn a_ride_with_all_that_it_names() {
    let ride: Ride = round_trip(&json!({
        "id": "5f0c7a52-6f8e-4c4c-9d57-0d9a4a1f3c10",
        "status": "riding",
        "vehicle": {"kind": "city", "id": "b7", "gears": 7},
        "rider": {"id": "r1", "friends": [{"id": "r2", "friends": []}], "preferences": {"units": ["km"]}},
        "startedAt": "2026-03-01T08:15:30.250Z",
        "track": [[9.99, 53.54], [10.0, 53.55]],
        "fees": {"unlock": {"minor": 100, "currency": "EUR"}},
        "labels": {"purpose": "work", "team": null},
        "type": 2,
        "weather": "rain"
    }));
    assert_eq!(
        ride.status.as_ref().and_then(Open::known),
        Some(Status::Riding)
    );
    let fees = ride.fees.as_ref().expect("fees");
    assert_eq!(fees["unlock"].minor, Some(100));
    assert_eq!(ride.labels.as_ref().expect("labels")["team"], None);
    assert_eq!(ride.track.as_ref().map(Vec::len), Some(2));
    assert!(ride.r#type.is_some());
    assert_eq!(
        ride.rider
            .expect("a rider")
            .friends
            .map(|friends| friends.len()),
        Some(1)
    );
}

#[test]
fn events_by_their_type() {
    let events: RideEventListing = round_trip(&json!({
        "page": 1, "total": 3,
        "entities": [
            {"eventType": "RideStarted", "at": "2026-03-01T08:15:30Z", "station": {"id": "s1", "name": "Harbour"}},
            {"eventType": "RideEnded", "at": "2026-03-01T08:40:00Z", "distanceMetres": 4200},
            {"eventType": "RidePaused", "at": "2026-03-01T08:30:00Z", "reason": "tea"}
        ]
    }));
    let events = events.entities.expect("three events");
    assert!(matches!(&events[0], RideEvent::RideStarted(_)));
    let RideEvent::RideEnded(end) = &events[1] else {
        panic!("{:?}", events[1])
    };
    assert_eq!(end.distance_metres, Some(4200));
    let RideEvent::Other(other) = &events[2] else {
        panic!("{:?}", events[2])
    };
    assert!(other.at.is_some());
}

#[test]
fn alternatives_and_patches() {
    let card: Payment = round_trip(&json!("tok_1"));
    assert_eq!(card.as_card().expect("a text"), "tok_1");
    let invoice: Payment = round_trip(&json!({"to": "The Bakery", "reference": null}));
    assert_eq!(
        invoice.as_invoice().expect("an invoice").to.as_deref(),
        Some("The Bakery")
    );
    let patch = RidePatch {
        status: Some("paused".into()),
        ..RidePatch::default()
    };
    assert_eq!(
        serde_json::to_value(&patch).expect("a value"),
        json!({"status": "paused"})
    );
    let rider: Rider =
        round_trip(&json!({"self": "https://bikes.example/v2/riders/r1", "bornOn": "1990-12-31"}));
    assert!(rider.born_on.is_some());
}
